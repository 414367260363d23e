import type { Entry } from '../../knowledge/entry.ts';
import type { PhraseMatch } from '../../text/index.ts';
import { findSpelled, type SpelledMatch } from './find-spelled.ts';
import type { ItemSentence } from './item-context.ts';
import { joined, type NameConditions, nameConditions } from './name-conditions.ts';

const NO_CLITICS = { preposition: '', conjunction: '', definite: false };

/** A weapon's name where it stands. */
export interface NameMatch {
  end: number;
  entry: Entry;
  /** «و», «ف» or a preposition written on it. */
  preposition: string;
  conjunction: string;
  definite: boolean;
}

/**
 * Longest name of the catalogue at token `i`: as it stands, without its clitics («بالرافال»), a Latin name behind Arabic
 * clitics («الـF-16»), or a designation whose letters are spelled («أم كيو 9»). A name that is also a common word counts
 * where its guard stands in the sentence, or right after a noun (`kind`) that can carry it; of two entries with one name
 * the noun chooses («صواريخ ميسترال», «حاملة ميسترال»). No name follows «شركة»: that is the maker's.
 */
export function findName(s: ItemSentence, i: number, kind?: (entry: Entry) => boolean): NameMatch | null {
  const token = s.tokens[i];
  if (i >= s.end || !token || token.kind === 'mark' || token.kind === 'break') return null;
  const { names, kinds, forms } = s.context;
  if (i > s.first && kinds.makers.has(s.tokens[i - 1]?.form ?? '')) return null;
  // A number begins a name as it stands only.
  const starts =
    token.kind === 'number' ? [{ form: token.form, clitics: NO_CLITICS }] : forms.nameStarts.of(token.word);
  let best: NameMatch | null = null;
  for (const { form, clitics } of starts) {
    // «إل-39» is a name, «الـ39» an article before a number.
    if (form === kinds.article && s.tokens[i + 1]?.form !== '-') continue;
    const take = (end: number, entry: Entry | null) => {
      if (entry && (!best || end > best.end)) best = { end, entry, ...clitics };
    };
    const found = names.starts(form) ? names.match(s.tokens, i, s.end, form) : null;
    if (found) take(found.end, admit(s, found, form, kind));
    const spelled = kinds.letters.has(form) ? findSpelled(s, i, form) : null;
    if (spelled) take(spelled.end, admitSpelled(s, spelled, kind));
  }
  return best;
}

function admit(
  s: ItemSentence,
  found: PhraseMatch<Entry>,
  form: string,
  kind?: (entry: Entry) => boolean,
): Entry | null {
  const next = found.end < s.end ? (s.tokens[found.end]?.form ?? '') : '';
  const entries = found.values.filter((entry) => !nameConditions(entry).notBefore.has(next));
  return (
    entries.find((entry) => kind?.(entry)) ??
    entries.find((entry) => isMeant(s, entry) || !needsGuard(s, found, form, nameConditions(entry).guarded)) ??
    null
  );
}

/** One letter («س 300», «جي 20») counts only after a noun that can carry the name; more letters are a name anywhere. */
function admitSpelled(s: ItemSentence, found: SpelledMatch, kind?: (entry: Entry) => boolean): Entry | null {
  const carried = found.entries.find((entry) => kind?.(entry));
  if (carried || found.letters < 2) return carried ?? null;
  return found.entries.find((entry) => isMeant(s, entry)) ?? null;
}

function isMeant(s: ItemSentence, entry: Entry): boolean {
  const { guard } = nameConditions(entry);
  return guard === null || s.holds(guard);
}

/** True where the name as it stands is one of those that need the guard. */
function needsGuard(
  s: ItemSentence,
  found: PhraseMatch<Entry>,
  form: string,
  guarded: NameConditions['guarded'],
): boolean {
  if (guarded === null) return true;
  const name = [form];
  for (let i = found.first + 1; i < found.end; i++) name.push(s.tokens[i]?.form ?? '');
  return guarded.has(joined(name.join('')));
}
