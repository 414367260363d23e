import type { PartyLexicon } from '../../languages/language-pack.ts';
import type { Sentence } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import { SentenceLemmas } from './name-guard.ts';
import { lookUpAdjective, lookUpName, mentionOf, type PartyContext } from './party-context.ts';
import { PartyMemory } from './party-memory.ts';
import type { PartyNames } from './party-names.ts';
import { partyOfHead } from './party-of-head.ts';
import { readHead } from './read-head.ts';

/**
 * Finds every party that a document names, sentence by sentence, in the order of the text, so that what was named
 * before can stand for what is said after. Fills `analysis.read[…].parties` and the entity table.
 */
export function recogniseParties(
  analysis: Analysis,
  names: PartyNames,
  lexicon: PartyLexicon,
  isVerb: (form: string) => boolean,
): void {
  const context: PartyContext = {
    analysis,
    names,
    lexicon,
    memory: new PartyMemory(),
    lemmas: new SentenceLemmas(analysis),
    isVerb,
  };
  for (const sentence of analysis.sentences) {
    context.lemmas.enter(sentence);
    const parties = partiesOf(context, sentence);
    const read = analysis.read[sentence.index];
    if (read) read.parties = parties;
    for (const party of parties) note(context, party);
  }
}

function partiesOf(context: PartyContext, sentence: Sentence): PartyMention[] {
  const found: PartyMention[] = [];
  let i = sentence.first;
  while (i < sentence.end) {
    const party = context.analysis.tokens[i]?.kind === 'word' ? partyAt(context, i, sentence.end, found) : null;
    if (!party) {
      i++;
      continue;
    }
    const before = found.at(-1);
    const joined = before !== undefined && party.first - before.end <= 1 && party.by !== 'adjective';
    found.push(party);
    noteState(context, party, sentence.index, joined);
    i = Math.max(party.end, i + 1);
  }
  return found;
}

function partyAt(context: PartyContext, i: number, limit: number, found: readonly PartyMention[]): PartyMention | null {
  const { entities } = context.analysis;
  const counterpart = counterpartAt(context, i, limit);
  if (counterpart) return counterpart;
  const name = lookUpName(context, i, limit);
  const phrase = readHead(context, i, limit);
  if (phrase && (!name || phrase.end > name.end)) {
    const party = partyOfHead(context, phrase);
    if (party) return party;
    const kingdom = kingdomAt(context, i);
    if (kingdom) return kingdom;
    // «الرئيس» that stands for nobody must not hide a name behind it.
    if (!name) return null;
  }
  if (name) {
    const id = entities.use(name.name.id);
    const state = entities.stateOf(id);
    // «وزارة الدفاع الإسرائيلية» of the catalogue is what «الوزارة» stands for later.
    if (phrase) context.memory.named(phrase.head.class, id, phrase.head.en, state);
    return mentionOf(
      context,
      { first: i, end: name.end, reading: name.reading },
      { ids: [id], by: byOf(id, name.name.by), state, named: name.name.by === 'person' },
    );
  }
  const person = personAgain(context, i);
  if (person) return person;
  const own = ownCountry(context, i, found);
  if (own) return own;
  const adjective = lookUpAdjective(context, i);
  if (!adjective) return null;
  const id = entities.use(adjective.id);
  const people = adjective.people && (adjective.reading.definite || adjective.reading.preposition !== '');
  return mentionOf(
    context,
    { first: i, end: i + 1, reading: adjective.reading },
    { ids: [id], by: people ? 'people' : 'adjective', state: id },
  );
}

/** Bodies and forces of the catalogue are offices, however they are named. */
function byOf(id: string, by: PartyMention['by']): PartyMention['by'] {
  return id.startsWith('government:') || id.startsWith('armed-force:') ? 'office' : by;
}

/** «نظيره الفرنسي [فلان]»: a person or office of the state that follows. */
function counterpartAt(context: PartyContext, i: number, limit: number): PartyMention | null {
  const { entities } = context.analysis;
  const reading = context.analysis.readings(i).find((r) => context.lexicon.counterparts.has(r.stem + r.suffix));
  if (!reading) return null;
  const adjective = lookUpAdjective(context, i + 1);
  if (!adjective || adjective.reading.conjunction) return null;
  const id = entities.use(adjective.id);
  const person = lookUpName(context, i + 2, limit);
  const end = person?.name.by === 'person' ? person.end : i + 2;
  const ids = person?.name.by === 'person' ? [entities.use(person.name.id)] : [id];
  return mentionOf(context, { first: i, end, reading }, { ids, by: 'adjective', state: id });
}

/** «المملكة» in a paper of a kingdom. */
function kingdomAt(context: PartyContext, i: number): PartyMention | null {
  const { home, entities } = context.analysis;
  const reading = context.analysis.readings(i).find((r) => r.definite && context.lexicon.kingdom.has(r.stem));
  if (!reading || !home || !['SA', 'MA', 'JO', 'BH'].includes(home)) return null;
  const id = entities.use(`state:${home}`);
  return mentionOf(context, { first: i, end: i + 1, reading }, { ids: [id], by: 'anaphor', state: id });
}

/** «بلاده»: the state of the person or office that the sentence named last, else of the last speaker. */
function ownCountry(context: PartyContext, i: number, found: readonly PartyMention[]): PartyMention | null {
  const reading = context.analysis.readings(i).find((r) => context.lexicon.ownCountry.has(r.stem + r.suffix));
  if (!reading) return null;
  const holder = [...found]
    .reverse()
    .find((p) => p.state && (p.by === 'person' || p.by === 'office' || p.by === 'anonymous'));
  const person = context.memory.last('official');
  const state = holder?.state ?? (person ? context.analysis.entities.stateOf(person) : null);
  if (!state?.startsWith('state:')) return null;
  return mentionOf(
    context,
    { first: i, end: i + 1, reading },
    { ids: [context.analysis.entities.use(state)], by: 'anaphor', state },
  );
}

/** «كارتر», after the whole name was given. */
function personAgain(context: PartyContext, i: number): PartyMention | null {
  for (const reading of context.analysis.readings(i)) {
    if (reading.suffix || reading.future) continue;
    const id = context.memory.personByLastName(reading.definite ? `ال${reading.stem}` : reading.stem);
    if (!id) continue;
    const state = context.analysis.entities.stateOf(id);
    return mentionOf(context, { first: i, end: i + 1, reading }, { ids: [id], by: 'person', state, named: true });
  }
  return null;
}

function noteState(context: PartyContext, party: PartyMention, sentence: number, joined: boolean): void {
  if (party.by === 'anaphor' || party.by === 'anonymous' || party.ids[0]?.startsWith('outlet:'))
    return remember(context, party);
  for (const id of party.ids) {
    const state = id.startsWith('state:') ? id : party.state;
    if (state) context.memory.state(state, party.first, sentence, joined);
    if (id.startsWith('person:') && party.named) context.memory.named('official', id, '', party.state);
  }
  remember(context, party);
}

function remember(context: PartyContext, party: PartyMention): void {
  const id = party.ids[0] ?? '';
  if (party.by !== 'name') return;
  if (id.startsWith('company:')) context.memory.named('company', id, '', party.state);
  if (id.startsWith('outlet:')) context.memory.named('outlet', id, '', party.state);
  if (id.startsWith('armed-group:')) context.memory.named('group', id, '', party.state);
}

function note(context: PartyContext, party: PartyMention): void {
  const a = context.analysis.tokens[party.first];
  const b = context.analysis.tokens[party.end - 1];
  if (!a || !b) return;
  for (const id of party.ids) context.analysis.entities.mention(id, { start: a.start, end: b.end });
}
