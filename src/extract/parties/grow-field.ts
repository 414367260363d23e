import type { HeadClass } from '../../languages/language-pack.ts';
import { extendOffice, type Grower } from './head-phrase.ts';
import { bareAt, formAt } from './party-context.ts';

const WITH_FIELDS: ReadonlySet<HeadClass> = new Set(['ministry', 'official', 'body']);

/** «وزارة [الدفاع الوطني]», «وزير [الخارجية] [والتعاون]»: what the office is for. */
export const takeField: Grower = (context, phrase, { limit }) => {
  if (!WITH_FIELDS.has(phrase.head.class)) return false;
  const { fields } = context.lexicon;
  const one = bareAt(context, phrase.end);
  const two = phrase.end + 1 < limit ? fields.get(`${one} ${bareAt(context, phrase.end + 1)}`) : undefined;
  const joined = phrase.fields.length > 0 && formAt(context, phrase.end).startsWith('وال') ? one.slice(3) : '';
  const field = two ?? fields.get(one) ?? fields.get(joined);
  if (field === undefined) return false;
  phrase.fields.push(field);
  return extendOffice(phrase, phrase.end + (two === undefined ? 1 : 2));
};

/** «الأمين [العام]», «مسؤول [عسكري] [رفيع]»: a word that describes, whoever is meant. */
export const takeModifier: Grower = (context, phrase) => {
  const { modifiers } = context.lexicon;
  if (!modifiers.has(bareAt(context, phrase.end)) || context.isVerb(formAt(context, phrase.end))) return false;
  return extendOffice(phrase, phrase.end + 1);
};
