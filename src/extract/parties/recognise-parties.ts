import type { PartyLexicon } from '../../languages/language-pack.ts';
import type { Sentence } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import { SentenceLemmas } from './name-guard.ts';
import { partyAt } from './party-at.ts';
import type { PartyContext } from './party-context.ts';
import { PartyMemory } from './party-memory.ts';
import type { PartyNames } from './party-names.ts';
import { rememberParty } from './remember-party.ts';
import { resolveBareNames } from './resolve-bare-names.ts';

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
    lemmas: new SentenceLemmas(analysis, names.forms.lemmas),
    last: null,
    isVerb,
  };
  for (const sentence of analysis.sentences) {
    context.lemmas.enter(sentence);
    const parties = partiesOf(context, sentence);
    const read = analysis.read[sentence.index];
    if (read) read.parties = parties;
  }
  resolveBareNames(analysis, names);
  for (const { parties } of analysis.read) for (const party of parties) noteMention(context, party);
}

function partiesOf(context: PartyContext, sentence: Sentence): PartyMention[] {
  const found: PartyMention[] = [];
  let i = sentence.first;
  context.last = null;
  while (i < sentence.end) {
    const party = context.analysis.tokens[i]?.kind === 'word' ? partyAt(context, i, sentence.end, found) : null;
    if (!party) {
      i++;
      continue;
    }
    const before = found.at(-1);
    const joined = before !== undefined && party.first - before.end <= 1 && party.by !== 'adjective';
    found.push(party);
    context.last = party;
    rememberParty(context, party, sentence.index, joined);
    i = Math.max(party.end, i + 1);
  }
  return found;
}

function noteMention(context: PartyContext, party: PartyMention): void {
  const a = context.analysis.tokens[party.first];
  const b = context.analysis.tokens[party.end - 1];
  if (!a || !b) return;
  for (const id of party.ids) context.analysis.entities.mention(id, { start: a.start, end: b.end });
}
