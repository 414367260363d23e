import type { ItemSentence } from './item-context.ts';
import { isLatin } from './latin.ts';
import { matchWords } from './match-words.ts';

/** A name that no catalogue holds: where it stands, without its quotes. */
export interface UnlistedMatch {
  name: string;
  end: number;
}

const LONGEST = 4;

/** A designation: Latin letters or the Arabic names of letters, with a number: «XY-20», «كيه إن-23». */
export function findDesignation(s: ItemSentence, i: number): UnlistedMatch | null {
  let j = i;
  let plain = false;
  for (; j < s.end && j - i < LONGEST && isLetters(s, j); j++)
    plain ||= !s.context.kinds.letters.get(s.tokens[j]?.form ?? '')?.word;
  if (j === i) return null;
  const bound = s.tokens[j]?.form === '-' && !s.tokens[j]?.spaced;
  // «سفينة في 29 نوفمبر»: letters that are words need the hyphen.
  if (!plain && !bound) return null;
  if (s.tokens[j]?.form === '-' && j + 1 < s.end) j++;
  const number = s.tokens[j];
  if (j >= s.end || number?.kind !== 'number' || number.form.length > 4) return null;
  const after = s.tokens[j + 1];
  const suffixed = j + 1 < s.end && after?.kind === 'word' && !after.spaced && isLatin(after.form, 0);
  const end = suffixed ? j + 2 : j + 1;
  return { name: nameOf(s, i, end), end };
}

function isLetters(s: ItemSentence, i: number): boolean {
  const token = s.tokens[i];
  if (token?.kind !== 'word') return false;
  return s.context.kinds.letters.has(token.form) || (isLatin(token.form, 0) && token.form.length <= 6);
}

/** What stands between an opening quote or bracket at `i` and its closing, if it is short and has letters. */
export function findQuoted(s: ItemSentence, i: number): UnlistedMatch | null {
  const close = closing(s.tokens[i]?.form);
  if (!close) return null;
  for (let j = i + 1; j < s.end && j <= i + LONGEST + 1; j++) {
    const token = s.tokens[j];
    if (token?.form === close) {
      return j > i + 1 && s.tokens[i + 1]?.kind === 'word' ? { name: nameOf(s, i + 1, j), end: j + 1 } : null;
    }
    if (token?.kind === 'mark' && token.form !== '-') return null;
  }
  return null;
}

/** After «من طراز»: a designation, Latin words, or one word of any kind, with its number («إعصار», «شاهين-3»). */
export function findIntroduced(s: ItemSentence, i: number): UnlistedMatch | null {
  const designation = findDesignation(s, i);
  if (designation) return designation;
  const { kinds } = s.context;
  const token = s.tokens[i];
  if (i >= s.end || token?.kind !== 'word') return null;
  if (matchWords(s, kinds.modifiers, i, true) || matchWords(s, kinds.heads, i, true)) return null;
  let end = i + 1;
  while (end < s.end && end - i < LONGEST && isLatin(token.form, 0) && isLatin(s.tokens[end]?.form ?? '', 0)) end++;
  if (s.tokens[end]?.form === '-' && s.tokens[end + 1]?.kind === 'number' && end + 1 < s.end) end += 2;
  return { name: nameOf(s, i, end), end };
}

/** The sign that closes what a quote or bracket opens, or null. */
export function closing(form: string | undefined): string | null {
  if (form === '"' || form === "'") return form;
  return form === '(' ? ')' : form === '[' ? ']' : null;
}

/** Words of a name with one blank between them; none about a hyphen that touches both. */
function nameOf(s: ItemSentence, first: number, end: number): string {
  let name = '';
  for (let i = first; i < end; i++) {
    const token = s.tokens[i];
    if (!token) continue;
    name += (i > first && token.spaced && token.form !== '-' ? ' ' : '') + token.form;
  }
  return name;
}
