import type { HeadClass } from '../../languages/language-pack.ts';
import { takeModifier } from './grow-field.ts';
import { takeAdjective } from './grow-state.ts';
import { closeWithName, extendOffice, fits, type Grower, type HeadPhrase } from './head-phrase.ts';
import { lookUpBehindHead, lookUpName } from './look-up-name.ts';
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
  const whole = [lookUpName(context, at + 1, close), lookUpBehindHead(context, at + 1, close)];
  const found = whole.find((name) => name?.end === close && suits(phrase, name.name.id));
  if (found) {
    phrase.entity = found.name.id;
    return extendOffice(phrase, close + 1);
  }
  phrase.officeEnd = close + 1;
  closeWithName(phrase, { first: at + 1, end: close }, close + 1);
  return takeAdjective(context, phrase, reach) || takeModifier(context, phrase, reach) || true;
};

/** A head that is a common word («مجموعة "كذا"») takes whatever is no state and no person. */
function suits({ head }: HeadPhrase, id: string): boolean {
  return fits(head.class, id) || (head.weak && !/^(?:state|region|place|person):/u.test(id));
}
