import type { PartyMention } from '../mention.ts';
import { isoOf, officeOf } from './found-office.ts';
import { groupParty } from './group-party.ts';
import { type HeadPhrase, isBare, officeKey } from './head-phrase.ts';
import { lastName } from './last-name.ts';
import { mentionOf } from './mention-of.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/**
 * «وزير الدفاع الفرنسي [فلان]», «الوزير», «المتحدث باسم البنتاغون»: the person where one is named, else the office, of a
 * spokesman that which `represented` gives.
 */
export function officialParty(
  context: PartyContext,
  phrase: HeadPhrase,
  represented: () => string | null = () => null,
): PartyMention | null {
  if (phrase.head.plural) return officials(context, phrase);
  if (phrase.name) return holder(context, phrase);
  return holderNamedBefore(context, phrase) ?? byOffice(context, phrase, represented()) ?? office(context, phrase);
}

/** «وزراء الخارجية العرب»: the office they hold; «الرئيسان»: two states named before. */
function officials(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const id = phrase.state ? officeOf(context, phrase) : null;
  if (id) return mentionOf(context, phrase, { ids: [id], by: 'office', state: phrase.state, office: id });
  return phrase.head.count && phrase.reading.definite ? groupParty(context, phrase) : null;
}

/** «وزير الدفاع الفرنسي [جان إيف لودريان]» */
function holder(context: PartyContext, phrase: HeadPhrase): PartyMention {
  const { entities } = context.analysis;
  const body = phrase.entity?.startsWith('person:') ? null : phrase.entity;
  const told = phrase.state ?? (body ? entities.stateOf(entities.use(body)) : null);
  const id = body === phrase.entity ? personNamed(context, phrase, told) : entities.use(phrase.entity as string);
  const state = told ?? entities.stateOf(id);
  remember(context, phrase, id, state);
  return mentionOf(context, phrase, { ids: [id], by: 'person', state, office: officeOf(context, phrase), named: true });
}

function personNamed(context: PartyContext, phrase: HeadPhrase, state: string | null): string {
  const range = phrase.name as { first: number; end: number };
  // «كارتر» after «آشتون كارتر» is the same person.
  const known =
    range.end - range.first === 1 ? context.memory.personByLastName(lastNameOf(context, phrase)) : undefined;
  return (
    known ?? context.analysis.entities.found('person', { ar: wordsOf(context, range.first, range.end) }, isoOf(state))
  );
}

function remember(context: PartyContext, phrase: HeadPhrase, id: string, state: string | null): void {
  const office = phrase.officeEnd > phrase.first + 1 ? officeKey(context, phrase) : null;
  context.memory.person(id, lastNameOf(context, phrase), office);
  context.memory.named('official', id, phrase.head.en, state);
}

function lastNameOf(context: PartyContext, { name }: HeadPhrase): string {
  return name ? lastName(context, name) : '';
}

/** «الوزير», «الرئيس», «وزير الدفاع الفرنسي» for one who was named before. */
function holderNamedBefore(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const alone = isBare(phrase) && phrase.end === phrase.first + 1;
  const last = alone && phrase.reading.definite ? context.memory.last('official', phrase.head.en) : null;
  const id = alone ? last : (context.memory.personByOffice(officeKey(context, phrase)) ?? null);
  if (!id) return null;
  const state = phrase.state ?? context.analysis.entities.stateOf(id);
  return mentionOf(context, phrase, { ids: [id], by: alone ? 'anaphor' : 'person', state, named: true });
}

/** «وزير الدفاع الفرنسي», of whom the text has told no name. */
function office(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (phrase.end === phrase.first + 1 && phrase.state === null) return null;
  return byOffice(context, phrase, officeOf(context, phrase));
}

function byOffice(context: PartyContext, phrase: HeadPhrase, id: string | null): PartyMention | null {
  if (!id) return null;
  const state = phrase.state ?? context.analysis.entities.stateOf(id);
  return mentionOf(context, phrase, { ids: [id], by: 'office', state, office: id });
}
