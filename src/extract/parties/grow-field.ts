import type { HeadClass } from '../../languages/language-pack.ts';
import { extendOffice, type Grower } from './head-phrase.ts';
import { bareAt, formAt, isDefiniteAt, type PartyContext } from './party-context.ts';

const WITH_FIELDS: ReadonlySet<HeadClass> = new Set(['ministry', 'official', 'body']);

/** «وزارة [الدفاع الوطني]», «وزير [الخارجية] [والتعاون]»: what the office is for. */
export const takeField: Grower = (context, phrase, { limit }) => {
  if (!WITH_FIELDS.has(phrase.head.class)) return false;
  const { fields } = context.lexicon;
  const one = fieldWord(context, phrase.end);
  const two = phrase.end + 1 < limit ? fields.get(`${one} ${bareAt(context, phrase.end + 1)}`) : undefined;
  // «الخارجية [والتعاون]»: one field more.
  const more = context.analysis.readings(phrase.end).find((r) => r.conjunction && r.definite && !r.preposition);
  const joined = phrase.fields.length > 0 ? (more?.stem ?? '') : '';
  const field = two ?? fields.get(one) ?? fields.get(joined);
  if (field === undefined) return false;
  phrase.fields.push(field);
  return extendOffice(phrase, phrase.end + (two === undefined ? 1 : 2));
};

/** The word of a field without article, or without «لل»: «وزير الدولة [للإنتاج] الحربي». */
function fieldWord(context: PartyContext, i: number): string {
  const { belongsTo } = context.lexicon;
  const reading = context.analysis.readings(i).find((r) => r.definite && r.preposition === belongsTo && !r.conjunction);
  return reading ? reading.stem : bareAt(context, i);
}

/** «المسؤول البارز» but not «البرلمان العراقي حاكم»: definite behind definite, but for fixed ones like «رفيع المستوى». */
function agrees(context: PartyContext, i: number): boolean {
  return (
    !isDefiniteAt(context, i - 1) || isDefiniteAt(context, i) || context.lexicon.fixedModifiers.has(formAt(context, i))
  );
}

/** «الأمين [العام]», «مسؤول [عسكري] [رفيع]»: a word that describes, whoever is meant. */
export const takeModifier: Grower = (context, phrase) => {
  const { modifiers } = context.lexicon;
  const at = phrase.end;
  if (!modifiers.has(bareAt(context, at)) || context.isVerb(formAt(context, at)) || !agrees(context, at)) return false;
  // «مجلة دير شبيغل [أول]»: behind a name only a definite one belongs to it.
  if ((phrase.entity || phrase.name) && !isDefiniteAt(context, at)) return false;
  phrase.modified = true;
  return extendOffice(phrase, at + 1);
};
