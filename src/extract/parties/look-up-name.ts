import type { Reading } from '../../languages/language-pack.ts';
import { formAt, type PartyContext, wordAt, wordBefore } from './party-context.ts';
import type { PartyName } from './party-names.ts';

/** A name looked up at a token: where it ends and what it stands for. */
export interface LookUp {
  end: number;
  name: PartyName;
  reading: Reading;
}

/** A name that counts only behind a head: «ساب» at token `i` in «شركة "ساب"». */
export function lookUpBehindHead(context: PartyContext, i: number, limit: number): LookUp | null {
  if (context.analysis.tokens[i]?.kind !== 'word') return null;
  const match = context.names.behindHead.match(context.analysis.tokens, i, limit);
  const name = match?.values[0];
  return match && name ? { end: match.end, name, reading: PLAIN } : null;
}

const PLAIN: Reading = { stem: '', conjunction: '', preposition: '', definite: false, future: false, suffix: '' };

/** Longest catalogue name at token `i` whose guard is met, read with its clitics; the whole word is tried first. */
export function lookUpName(context: PartyContext, i: number, limit: number): LookUp | null {
  if (context.analysis.tokens[i]?.kind !== 'word') {
    const form = formAt(context, i);
    const isNumber = context.analysis.tokens[i]?.kind === 'number' && context.names.names.starts(form);
    return isNumber ? nameAs(context, i, limit, { word: form, reading: null }) : null;
  }
  let best: LookUp | null = null;
  for (const start of context.names.forms.names.of(wordAt(context, i))) {
    const found = nameAs(context, i, limit, start);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** The longest name that counts here; a shorter one where the longer lacks its guard. */
function nameAs(
  context: PartyContext,
  i: number,
  limit: number,
  { word, reading }: { word: string; reading: Reading | null },
): LookUp | null {
  const { tokens } = context.analysis;
  for (let stop = limit; stop > i; ) {
    const match = context.names.names.match(tokens, i, stop, word);
    if (!match) return null;
    const name = choose(context, match.values, i, match.end, reading);
    if (name) return { end: match.end, name, reading: reading ?? PLAIN };
    stop = match.end - 1;
  }
  return null;
}

/** Of entries that share a name: one whose guard is met, of outlets that of the publisher's state, else the first. */
function choose(
  context: PartyContext,
  values: readonly PartyName[],
  first: number,
  end: number,
  reading: Reading | null,
): PartyName | null {
  const told = end === first + 1 ? spelledAs(context, first) : null;
  if (told) return values.find(({ id }) => id === told) ?? null;
  const listed = values.find((name) => isListed(context, name, first, reading));
  if (listed) return listed;
  const fit = values.filter((name) => counts(context, name, first, end));
  if (fit.length <= 1) return fit[0] ?? null;
  const guarded = fit.filter((name) => name.needs !== null);
  const pool = guarded.length > 0 ? guarded : fit;
  const own = pool.find((name) => name.id.startsWith('outlet:') && name.state === context.analysis.home);
  return own && pool[0]?.id.startsWith('outlet:') ? own : (pool[0] ?? null);
}

/** The entity that the vowels of a word tell, whatever clitics stand before it: «وعُمان»; or null. */
function spelledAs(context: PartyContext, i: number): string | null {
  const { tokens, text } = context.analysis;
  const word = text.slice(tokens[i]?.start, tokens[i]?.end);
  for (const [form, id] of context.names.spelled) if (word.endsWith(form)) return id;
  return null;
}

function counts(context: PartyContext, name: PartyName, first: number, end: number): boolean {
  if (isEnglishWord(context, first, end) || isClub(context, name, first)) return false;
  for (const word of name.notBefore) if (context.lemmas.is(end, word)) return false;
  if (!name.needs) return true;
  if (!name.id.startsWith('outlet:')) {
    // «سيول» without «كوريا» by it, where Korea was named before.
    const before = name.id.startsWith('state:') && context.memory.states.has(name.id);
    for (const word of name.after) if (context.lemmas.is(first - 1, word)) return true;
    return before || name.needs.some((phrase) => context.lemmas.has(phrase, first, end));
  }
  const quoted = formAt(context, first - 1) === '"';
  if (quoted && formAt(context, end) === '"') return true;
  const before = quoted ? first - 2 : first - 1;
  return name.needs.some((phrase) =>
    phrase.every((word, k) => context.lemmas.is(before - phrase.length + 1 + k, word)),
  );
}

/** «قطر وعمان»: the doubtful name of a state behind one that is named by its own name. */
function isListed(context: PartyContext, name: PartyName, first: number, reading: Reading | null): boolean {
  const { last } = context;
  if (!name.needs || name.by !== 'name' || !reading?.conjunction || last?.end !== first) return false;
  return last.by === 'name' && name.id.startsWith('state:') && last.ids[0]?.startsWith('state:') === true;
}

/** «نادي روما», «منتخب مصر», «لاعب باريس»: a team, no state. */
function isClub(context: PartyContext, name: PartyName, first: number): boolean {
  return name.id.startsWith('state:') && context.lexicon.clubs.has(wordBefore(context, first));
}

/** «IS», «WHO», «US» name somebody in capitals only, and not as a word of an English sentence. */
function isEnglishWord(context: PartyContext, first: number, end: number): boolean {
  const { tokens, text } = context.analysis;
  const token = tokens[first];
  if (!token || end > first + 1 || token.form.length > 4 || !/^[a-z]/u.test(token.form)) return false;
  const latin = (i: number) => /^[a-z]/u.test(formAt(context, i));
  const spelled = text.slice(token.start, token.end);
  return spelled !== spelled.toUpperCase() || latin(first - 1) || latin(end);
}
