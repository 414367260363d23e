import type { PartyLexicon, Reading } from '../../languages/language-pack.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { PartyMemory } from './party-memory.ts';
import type { PartyName, PartyNames } from './party-names.ts';

/** What the party rules see of a document. */
export interface PartyContext {
  analysis: Analysis;
  names: PartyNames;
  lexicon: PartyLexicon;
  memory: PartyMemory;
  /** True for forms of verbs that the pack knows (speech, transfer, movement): no part of a name. */
  isVerb(form: string): boolean;
}

/** A name or adjective looked up at a token: where it ends and what it stands for. */
export interface LookUp {
  end: number;
  name: PartyName;
  reading: Reading;
}

/** Longest catalogue name at token `i`, read with its clitics; the whole word is tried first. */
export function lookUpName(context: PartyContext, i: number, limit: number): LookUp | null {
  const { tokens } = context.analysis;
  const token = tokens[i];
  if (!token) return null;
  if (token.kind !== 'word') {
    return null;
  }
  let best: LookUp | null = null;
  for (const reading of context.analysis.readings(i)) {
    if (reading.suffix || reading.future) continue;
    const form = reading.definite ? `ال${reading.stem}` : reading.stem;
    if (!context.names.names.starts(form)) continue;
    const match = context.names.names.match(tokens, i, limit, form);
    const name = match?.values.find((value) => guarded(context, value, i, match.end));
    if (match && name && (!best || match.end > best.end)) best = { end: match.end, name, reading };
  }
  return best;
}

/** A name that is also a common word counts in quotes, or where one of its guard words stands near. */
function guarded(context: PartyContext, name: PartyName, first: number, end: number): boolean {
  if (!name.guard) return true;
  const { tokens } = context.analysis;
  if (tokens[first - 1]?.form === '"' && tokens[end]?.form === '"' && name.id.startsWith('outlet:')) return true;
  const near = name.id.startsWith('outlet:') ? 3 : 12;
  for (let i = Math.max(0, first - near); i < Math.min(tokens.length, end + near); i++) {
    if (i >= first && i < end) continue;
    const form = tokens[i]?.form ?? '';
    if (name.guard.has(form)) return true;
    if (context.analysis.readings(i).some((r) => name.guard?.has(r.stem) || (r.definite && name.guard?.has(`ال${r.stem}`)))) return true;
  }
  return false;
}

/** Nationality adjective at token `i`, with or without article; null where the word is none. */
export function lookUpAdjective(context: PartyContext, i: number): { id: string; people: boolean; reading: Reading } | null {
  const token = context.analysis.tokens[i];
  if (token?.kind !== 'word') return null;
  for (const reading of context.analysis.readings(i)) {
    if (reading.suffix || reading.future) continue;
    const found = context.names.adjectives.get(reading.stem);
    if (found) return { ...found, reading };
  }
  return null;
}

/** The preposition that governs a mention: a clitic on its first word, or the word before it. */
export function prepositionBefore(context: PartyContext, first: number, reading: Reading | null): string {
  if (reading?.preposition) return reading.preposition;
  const { tokens } = context.analysis;
  let i = first - 1;
  if (tokens[i]?.form === '"' || tokens[i]?.form === '(') i--;
  // «لـ "رويترز"»: a clitic set apart from a quoted word.
  const form = tokens[i]?.form ?? '';
  if (form === 'ل' || form === 'ب' || form === 'ك') return form;
  if (!context.lexicon.prepositions.has(form)) {
    const bare = /^[وف]/u.test(form) ? form.slice(1) : '';
    return context.lexicon.prepositions.has(bare) ? bare : '';
  }
  const before = tokens[i - 1]?.form ?? '';
  if ((form === 'قبل' || form === 'جانب' || form === 'لدي') && (before === 'من' || before === 'ومن')) return 'من قبل';
  return form;
}

/** Makes a mention with its clitics read. */
export function mentionOf(
  context: PartyContext,
  range: { first: number; end: number; reading: Reading | null },
  party: Pick<PartyMention, 'ids' | 'by'> & Partial<Pick<PartyMention, 'state' | 'office' | 'named'>>,
): PartyMention {
  return {
    type: 'party',
    first: range.first,
    end: range.end,
    ids: party.ids,
    by: party.by,
    conjunction: range.reading?.conjunction ?? '',
    preposition: prepositionBefore(context, range.first, range.reading),
    state: party.state ?? null,
    office: party.office ?? null,
    named: party.named ?? false,
  };
}
