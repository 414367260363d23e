import type { HeadClass } from '../../languages/language-pack.ts';
import { takeModifier } from './grow-field.ts';
import { takeAdjective } from './grow-state.ts';
import { closeWithName, extendOffice, fits, type Grower } from './head-phrase.ts';
import { lookUpName } from './look-up-name.ts';
import { formAt } from './party-context.ts';

const WITH_QUOTED_NAMES: ReadonlySet<HeadClass> = new Set(['outlet', 'company', 'group', 'organisation', 'body']);
/** Tokens from sign to sign, both counted. */
const LONGEST = 8;

/** «صحيفة ["وول ستريت جورنال"] الأمريكية», «شركة [«سكاي لوك»]»: a proper name in quotes after a head that takes one. */
export const takeQuoted: Grower = (context, phrase, reach) => {
  const at = phrase.end;
  const headClass = phrase.head.class;
  if (formAt(context, at) !== '"' || !WITH_QUOTED_NAMES.has(headClass) || phrase.entity) return false;
  let close = at + 1;
  while (close < reach.limit && close < at + LONGEST && formAt(context, close) !== '"') close++;
  if (formAt(context, close) !== '"' || close === at + 1) return false;
  const found = lookUpName(context, at + 1, close);
  if (found?.end === close && fits(headClass, found.name.id)) {
    phrase.entity = found.name.id;
    return extendOffice(phrase, close + 1);
  }
  phrase.officeEnd = close + 1;
  closeWithName(phrase, { first: at + 1, end: close }, close + 1);
  return takeAdjective(context, phrase, reach) || takeModifier(context, phrase, reach) || true;
};
