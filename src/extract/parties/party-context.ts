import type { PartyLexicon, Reading } from '../../languages/language-pack.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { SentenceLemmas } from './name-guard.ts';
import type { PartyMemory } from './party-memory.ts';
import type { PartyName, PartyNames } from './party-names.ts';

/** What the party rules see of a document. */
export interface PartyContext {
  analysis: Analysis;
  names: PartyNames;
  lexicon: PartyLexicon;
  memory: PartyMemory;
  lemmas: SentenceLemmas;
  /** True for forms of verbs that the pack knows (speech, transfer, movement): no part of a name. */
  isVerb(form: string): boolean;
}

/** A name looked up at a token: where it ends and what it stands for. */
export interface LookUp {
  end: number;
  name: PartyName;
  reading: Reading;
}

/** An adjective looked up at a token: where it ends and whose it is. */
export interface AdjectiveLookUp {
  end: number;
  id: string;
  people: boolean;
  reading: Reading;
}

/** Longest catalogue name at token `i` whose guard is met, read with its clitics; the whole word is tried first. */
export function lookUpName(context: PartyContext, i: number, limit: number): LookUp | null {
  if (context.analysis.tokens[i]?.kind !== 'word') {
    return context.analysis.tokens[i]?.kind === 'number' ? nameAs(context, i, limit, null) : null;
  }
  let best: LookUp | null = null;
  for (const reading of context.analysis.readings(i)) {
    if (reading.suffix || reading.future) continue;
    const found = nameAs(context, i, limit, reading);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

const PLAIN: Reading = { stem: '', conjunction: '', preposition: '', definite: false, future: false, suffix: '' };

/** The longest name that counts here; a shorter one where the longer lacks its guard. */
function nameAs(context: PartyContext, i: number, limit: number, reading: Reading | null): LookUp | null {
  const { tokens } = context.analysis;
  const form = reading ? (reading.definite ? `ال${reading.stem}` : reading.stem) : (tokens[i]?.form ?? '');
  if (!context.names.names.starts(form)) return null;
  for (let stop = limit; stop > i; ) {
    const match = context.names.names.match(tokens, i, stop, form);
    if (!match) return null;
    const name = choose(context, match.values, i, match.end);
    if (name) return { end: match.end, name, reading: reading ?? PLAIN };
    stop = match.end - 1;
  }
  return null;
}

/** Of entries that share a name: one whose guard is met, of outlets that of the publisher's state, else the first. */
function choose(context: PartyContext, values: readonly PartyName[], first: number, end: number): PartyName | null {
  const fit = values.filter((name) => counts(context, name, first, end));
  if (fit.length <= 1) return fit[0] ?? null;
  const guarded = fit.filter((name) => name.needs !== null);
  const pool = guarded.length > 0 ? guarded : fit;
  const own = pool.find((name) => name.id.startsWith('outlet:') && name.state === context.analysis.home);
  return own && pool[0]?.id.startsWith('outlet:') ? own : (pool[0] ?? null);
}

function counts(context: PartyContext, name: PartyName, first: number, end: number): boolean {
  const { tokens } = context.analysis;
  if (isEnglishWord(context, first, end)) return false;
  for (const word of name.notBefore) if (context.lemmas.is(end, word)) return false;
  if (!name.needs) return true;
  if (!name.id.startsWith('outlet:')) return name.needs.some((phrase) => context.lemmas.has(phrase, first, end));
  const quoted = tokens[first - 1]?.form === '"';
  if (quoted && tokens[end]?.form === '"') return true;
  const before = quoted ? first - 2 : first - 1;
  return name.needs.some((phrase) =>
    phrase.every((word, k) => context.lemmas.is(before - phrase.length + 1 + k, word)),
  );
}

/** «IS», «WHO», «US» name somebody in capitals only, and not as a word of an English sentence. */
function isEnglishWord(context: PartyContext, first: number, end: number): boolean {
  const { tokens, text } = context.analysis;
  const token = tokens[first];
  if (!token || end > first + 1 || token.form.length > 4 || !/^[a-z]/u.test(token.form)) return false;
  const latin = (i: number) => /^[a-z]/u.test(tokens[i]?.form ?? '');
  const spelled = text.slice(token.start, token.end);
  return spelled !== spelled.toUpperCase() || latin(first - 1) || latin(end);
}

/** Nationality adjective at token `i`, with or without article; null where the words are none. */
export function lookUpAdjective(
  context: PartyContext,
  i: number,
  limit = Number.POSITIVE_INFINITY,
): AdjectiveLookUp | null {
  const { tokens } = context.analysis;
  if (tokens[i]?.kind !== 'word') return null;
  const stop = Math.min(limit, tokens.length);
  let best: AdjectiveLookUp | null = null;
  for (const reading of context.analysis.readings(i)) {
    if (reading.suffix || reading.future || !context.names.adjectives.starts(reading.stem)) continue;
    const match = context.names.adjectives.match(tokens, i, stop, reading.stem);
    const found = match?.values[0];
    if (match && found && (!best || match.end > best.end)) best = { ...found, end: match.end, reading };
  }
  return best;
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

/** Words of the text from token to token, as one string. */
export function wordsOf(context: PartyContext, first: number, end: number): string {
  const { tokens, text } = context.analysis;
  const a = tokens[first];
  const b = tokens[end - 1];
  return a && b ? text.slice(a.start, b.end).replace(/\s+/gu, ' ') : '';
}
