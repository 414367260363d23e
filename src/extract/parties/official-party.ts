import type { TokenRange } from '../../languages/language-pack.ts';
import type { PartyMention } from '../mention.ts';
import { appositionAt } from './apposition.ts';
import { isoOf, nearState, officeOf, toldState, unsaidState } from './found-office.ts';
import { groupParty } from './group-party.ts';
import { type HeadPhrase, isBare, officeKey, plainKey } from './head-phrase.ts';
import { lastName } from './last-name.ts';
import { mentionOf } from './mention-of.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/**
 * «وزير الدفاع الفرنسي [فلان]», «الوزير», «المتحدث باسم البنتاغون»: the person where one is named, else the office, of a
 * spokesman the body for which he speaks. `inside` reads that body, or the one that an official leads.
 */
export function officialParty(
  context: PartyContext,
  phrase: HeadPhrase,
  limit: number,
  inside: () => PartyMention | null,
): PartyMention | null {
  if (phrase.head.plural) return officials(context, phrase);
  if (phrase.name) return holder(context, phrase, limit, inside);
  const before = holderNamedBefore(context, phrase);
  if (before) return before;
  const body = phrase.head.class === 'spokesman' ? inside() : null;
  return byOffice(context, phrase, body?.ids[0] ?? null) ?? office(context, phrase);
}

/** «وزراء الخارجية العرب»: the office they hold; «الرئيسان», «القادة الثلاثة»: so many states named before. */
function officials(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const id = phrase.state ? officeOf(context, phrase) : null;
  if (id) return mentionOf(context, phrase, { ids: [id], by: 'office', state: phrase.state, office: id });
  return phrase.reading.definite ? groupParty(context, phrase) : null;
}

/** «وزير الدفاع الفرنسي [جان إيف لودريان]» */
function holder(
  context: PartyContext,
  phrase: HeadPhrase,
  limit: number,
  inside: () => PartyMention | null,
): PartyMention {
  const { entities } = context.analysis;
  // «قائد الجيش فلان»: of the army that was named before.
  const said = toldState(context, phrase) ?? (phrase.inner && !phrase.person ? (inside()?.state ?? null) : null);
  const told = said ?? (phrase.person || !isNational(phrase) ? null : nearState(context, phrase.first));
  const id = phrase.person ? entities.use(phrase.person) : personNamed(context, phrase, told);
  // An official of an international body («الأمين العام للأمم المتحدة») acts for no state.
  const state = told ?? (phrase.entity ? null : entities.stateOf(id));
  remember(context, phrase, id, state);
  const office = officeOf(context, phrase);
  // «الرئيس فلان، رئيس الجمهورية»: the office stands behind the name.
  const apposition = office ? null : appositionAt(context, phrase.end, limit, state, false);
  const range = { ...phrase, end: apposition?.end ?? phrase.end };
  const held = { state: state ?? apposition?.state ?? null, office: office ?? apposition?.office ?? null };
  return mentionOf(context, range, { ids: [id], by: 'person', named: true, ...held });
}

function personNamed(context: PartyContext, phrase: HeadPhrase, state: string | null): string {
  const { first, end } = phrase.name as TokenRange;
  return context.analysis.entities.found('person', { ar: wordsOf(context, first, end) }, isoOf(state));
}

function remember(context: PartyContext, phrase: HeadPhrase, id: string, state: string | null): void {
  const office = phrase.officeEnd > phrase.first + 1 ? officeKey(context, phrase) : null;
  context.memory.person(id, lastNameOf(context, phrase), office);
  context.memory.named('official', { id, en: phrase.head.en, state, key: plainKey(phrase) });
  context.memory.called(phrase.head, id);
}

function lastNameOf(context: PartyContext, { name }: HeadPhrase): string {
  return name ? lastName(context, name) : '';
}

/** «الوزير», «الرئيس», «وزير الدفاع الفرنسي» for one who was named before. */
function holderNamedBefore(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const alone = isBare(phrase) && phrase.end === phrase.first + 1;
  const last = alone && phrase.reading.definite ? context.memory.lastCalled(phrase.head) : null;
  const same = context.memory.personByOffice(officeKey(context, phrase));
  const id = alone ? last : (same ?? heldBefore(context, phrase));
  if (!id) return null;
  const state = phrase.state ?? context.analysis.entities.stateOf(id);
  return mentionOf(context, phrase, { ids: [id], by: alone ? 'anaphor' : 'person', state, named: true });
}

/** «وزير الدفاع» for the «وزير الدفاع الفرنسي فلان» of before. */
function heldBefore(context: PartyContext, phrase: HeadPhrase): string | null {
  const told = phrase.state !== null || phrase.entity !== null || phrase.modified;
  const bare = told || (phrase.fields.length === 0 && !phrase.inner);
  const id = bare ? null : context.memory.lastByKey(plainKey(phrase));
  return id?.startsWith('person:') ? id : null;
}

/** «وزير الدفاع الفرنسي», of whom the text has told no name. */
function office(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (phrase.end === phrase.first + 1 && phrase.state === null) return null;
  // «وزير الدفاع» is that of the official or body named before, else of the paper's own state.
  if (isNational(phrase) && phrase.state === null) phrase.state = unsaidState(context, phrase.first);
  return byOffice(context, phrase, officeOf(context, phrase));
}

/** «وزير الدفاع», «قائد القوات الجوية»: every state has one, and the words do not say whose this is. */
function isNational({ fields, inner, entity }: HeadPhrase): boolean {
  return (fields.length > 0 || inner?.head.class === 'side' || inner?.head.class === 'force') && entity === null;
}

function byOffice(context: PartyContext, phrase: HeadPhrase, id: string | null): PartyMention | null {
  if (!id) return null;
  const state = phrase.state ?? context.analysis.entities.stateOf(id);
  return mentionOf(context, phrase, { ids: [id], by: 'office', state, office: id });
}
