import type { PartyMention } from '../mention.ts';
import { counterpartParty } from './counterpart-party.ts';
import { type HeadPhrase, plainKey } from './head-phrase.ts';
import { lookUpAdjective, namesNobody } from './look-up-adjective.ts';
import { type LookUp, lookUpName } from './look-up-name.ts';
import { mentionOf } from './mention-of.ts';
import { ownCountryParty } from './own-country-party.ts';
import { type PartyContext, wordAt } from './party-context.ts';
import { partyOfHead } from './party-of-head.ts';
import { patronymicsEnd } from './person-at.ts';
import { personAgain } from './person-party.ts';
import { readHead } from './read-head.ts';
import { noteShortForm, shortForm } from './short-form.ts';
import { namedPerson, personMention, titledPerson } from './titled-person.ts';

/** The party that token `i` begins, or null. `found` holds those that the sentence has named before it. */
export function partyAt(
  context: PartyContext,
  i: number,
  limit: number,
  found: readonly PartyMention[],
): PartyMention | null {
  if (!context.names.forms.mayBegin.of(wordAt(context, i)))
    return shortForm(context, i, limit) ?? personAgain(context, i, limit);
  const counterpart = counterpartParty(context, i, limit);
  if (counterpart) return counterpart;
  const name = nameAt(context, i, limit);
  const titled = titledPerson(context, i, limit, name?.end ?? i);
  if (titled) return titled;
  const phrase = readHead(context, i, limit);
  if (phrase && (!name || phrase.end > name.end)) {
    const party = partyOfHead(context, phrase, limit);
    // «الرئيس» that stands for nobody must not hide a name behind it.
    if (party) return party;
    if (!name) return shortForm(context, i, limit);
  }
  if (name) return catalogueParty(context, i, name, phrase, limit);
  return (
    shortForm(context, i, limit) ??
    namedPerson(context, i, limit) ??
    personAgain(context, i, limit) ??
    ownCountryParty(context, i, found) ??
    adjectiveParty(context, i, limit)
  );
}

/** A name of the catalogue, unless the words are a longer adjective: «وفدا [كوريا شماليا]». */
function nameAt(context: PartyContext, i: number, limit: number): LookUp | null {
  const name = lookUpName(context, i, limit);
  const adjective = name && lookUpAdjective(context, i, limit);
  return adjective && adjective.end > name.end ? null : name;
}

/** «فرنسا», «البنتاغون», «داعش» */
function catalogueParty(
  context: PartyContext,
  i: number,
  name: LookUp,
  phrase: HeadPhrase | null,
  limit: number,
): PartyMention {
  const id = context.analysis.entities.use(name.name.id);
  const state = context.analysis.entities.stateOf(id);
  if (name.name.by === 'person') {
    const end = patronymicsEnd(context, name.end, limit);
    return personMention(
      context,
      { first: i, reading: name.reading, titled: false },
      { first: i, end, id },
      null,
      limit,
    );
  }
  // «وزارة الدفاع الإسرائيلية» of the catalogue is what «الوزارة» and «وزارة الدفاع» stand for later.
  if (phrase) context.memory.named(phrase.head.class, { id, en: phrase.head.en, state, key: plainKey(phrase) });
  noteShortForm(context, i, name);
  const office = id.startsWith('government:') || id.startsWith('armed-force:');
  return mentionOf(
    context,
    { first: i, end: name.end, reading: name.reading },
    { ids: [id], by: office ? 'office' : name.name.by, state },
  );
}

/** «الفرنسية» on a noun that is no party itself, «الفرنسيون». */
function adjectiveParty(context: PartyContext, i: number, limit: number): PartyMention | null {
  const adjective = lookUpAdjective(context, i, limit);
  if (!adjective || namesNobody(context, i, adjective)) return null;
  const { reading, people } = adjective;
  const id = context.analysis.entities.use(adjective.id);
  const by = people && (reading.definite || reading.preposition !== '') ? 'people' : 'adjective';
  return mentionOf(context, { first: i, end: adjective.end, reading }, { ids: [id], by, state: id });
}
