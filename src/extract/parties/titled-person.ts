import type { Reading } from '../../languages/language-pack.ts';
import type { PartyMention } from '../mention.ts';
import { appositionAt } from './apposition.ts';
import { isoOf } from './found-office.ts';
import { lastName } from './last-name.ts';
import { lookUpAdjective } from './look-up-adjective.ts';
import { mentionOf } from './mention-of.ts';
import { isKnown } from './name-run.ts';
import { formAt, type PartyContext, wordAt, wordsOf } from './party-context.ts';
import { type PersonFound, personAt } from './person-at.ts';
import { skipMoreTitles } from './skip-titles.ts';

/**
 * «الفريق أول ركن فلان [، رئيس أركان الجيش اللبناني]», «الجنرال الليبي فلان»: a person by title and name, with the office
 * that stands behind. Null where a name of the catalogue that begins with the title («الملك سلمان») goes up to `nameEnd` and
 * the person no further, or where one unknown word follows the title.
 */
export function titledPerson(context: PartyContext, i: number, limit: number, nameEnd: number): PartyMention | null {
  const reading = context.names.forms.title.of(wordAt(context, i));
  if (!reading) return null;
  const at = skipMoreTitles(context, i + 1, limit);
  const adjective = lookUpAdjective(context, at, limit);
  const told = adjective?.reading.definite && !adjective.reading.conjunction ? adjective : null;
  const person = personAt(context, told?.end ?? at, limit, told?.id ?? null);
  if (!person || person.end <= nameEnd || (person.id === null && person.end < person.first + 2)) return null;
  return personMention(context, { first: i, reading, titled: true }, person, told?.id ?? null, limit);
}

/** «عبد المجيد صقر، القائد العام للقوات المسلحة»: a person by name, with the office that stands behind a comma. */
export function namedPerson(context: PartyContext, i: number, limit: number): PartyMention | null {
  const reading = isKnown(context, i) ? context.analysis.readings(i)[0] : undefined;
  if (!reading) return null;
  const person = personAt(context, i, limit, null);
  if (!person || person.end < i + 2) return null;
  // «ميشال منسي وزير الدفاع»: without a comma where no verb before makes it two parties.
  const free = !context.isVerb(formAt(context, i - 1));
  const apposition = appositionAt(context, person.end, limit, null, free);
  return apposition && personMention(context, { first: i, reading, titled: free }, person, null, limit);
}

/** How a person's mention begins. */
export interface PersonStart {
  first: number;
  reading: Reading;
  /** True behind a title: an office may then follow without a comma. */
  titled: boolean;
}

/** Makes the mention of a person whose own state is `told`, where the words before the name tell one. */
export function personMention(
  context: PartyContext,
  start: PersonStart,
  person: PersonFound,
  told: string | null,
  limit: number,
): PartyMention {
  const { entities } = context.analysis;
  const known = person.id === null ? null : entities.use(person.id);
  const own = told ?? (known ? entities.stateOf(known) : null);
  const apposition = appositionAt(context, person.end, limit, own, start.titled);
  const state = own ?? apposition?.state ?? null;
  const id = known ?? entities.found('person', { ar: wordsOf(context, person.first, person.end) }, isoOf(state));
  context.memory.person(id, lastName(context, person), apposition?.key ?? null);
  context.memory.named('official', { id, en: apposition?.head.en ?? '', state, key: apposition?.plainKey ?? null });
  if (apposition) context.memory.called(apposition.head, id);
  const range = { first: start.first, end: apposition?.end ?? person.end, reading: start.reading };
  return mentionOf(context, range, { ids: [id], by: 'person', state, office: apposition?.office ?? null, named: true });
}
