import type { Entry } from '../../knowledge/entry.ts';
import { foldWord, type PhraseMatch } from '../../text/index.ts';
import type { ItemSentence } from './item-context.ts';

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
 * Longest name of the catalogue at token `i`: as it stands, without its clitics («بالرافال»), or a Latin name behind
 * Arabic clitics («الـF-16»). A name that is also a common word counts where its guard stands in the sentence, or right
 * after a noun (`kind`) that can carry it.
 */
export function findName(s: ItemSentence, i: number, kind?: (entry: Entry) => boolean): NameMatch | null {
  const token = s.tokens[i];
  if (i >= s.end || !token || token.kind === 'mark' || token.kind === 'break') return null;
  const { names, kinds } = s.context;
  let best: NameMatch | null = null;
  const look = (form: string, clitics: Pick<NameMatch, 'preposition' | 'conjunction' | 'definite'>) => {
    if (!names.starts(form)) return;
    // «إل-39» is a name, «الـ39» an article before a number.
    if (form === kinds.article && s.tokens[i + 1]?.form !== '-') return;
    const found = names.match(s.tokens, i, s.end, form);
    const entry = found && admit(s, found, form, kind);
    if (found && entry && (!best || found.end > best.end)) best = { end: found.end, entry, ...clitics };
  };
  look(token.form, { preposition: '', conjunction: '', definite: false });
  if (token.kind === 'number') return best;
  const latin = latinPart(token.form);
  if (latin > 0) look(token.form.slice(latin), { preposition: '', conjunction: '', definite: true });
  for (const r of s.context.readings(i)) {
    if (r.suffix !== '' || r.future || r.stem === token.form) continue;
    look(r.stem, r);
    if (r.definite) look(kinds.article + r.stem, r);
  }
  return best;
}

function admit(
  s: ItemSentence,
  found: PhraseMatch<Entry>,
  form: string,
  kind?: (entry: Entry) => boolean,
): Entry | null {
  for (const entry of found.values) {
    const next = s.tokens[found.end]?.form ?? '';
    if (entry.notBefore && found.end < s.end && entry.notBefore.some((word) => foldWord(word) === next)) continue;
    if (kind?.(entry) || !entry.guard || s.holds(guardForms(entry.guard))) return entry;
    if (entry.guarded && !needsGuard(s, found, form, entry.guarded)) return entry;
  }
  return null;
}

/** Guards are lemmas: «جوي» is also met as «جوية». */
function guardForms(guard: readonly string[]): string[] {
  return guard.flatMap((word) => [foldWord(word), `${foldWord(word)}ه`]);
}

/** True where the name as it stands is one of those that need the guard. */
function needsGuard(s: ItemSentence, found: PhraseMatch<Entry>, form: string, guarded: readonly string[]): boolean {
  const name = [form];
  for (let i = found.first + 1; i < found.end; i++) name.push(s.tokens[i]?.form ?? '');
  const spelled = spelling(name.join(''));
  return guarded.some((each) => spelling(foldWord(each)) === spelled);
}

function spelling(name: string): string {
  return name.replace(/[\s-]/gu, '');
}

/** Where Latin letters start in a token that begins with others, or 0. */
export function latinPart(form: string): number {
  if (isLatin(form, 0)) return 0;
  for (let k = 1; k < form.length; k++) if (isLatin(form, k)) return k;
  return 0;
}

export function isLatin(form: string, k: number): boolean {
  const c = form.charCodeAt(k);
  return c >= 0x61 && c <= 0x7a;
}
