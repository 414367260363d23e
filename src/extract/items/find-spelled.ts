import type { Entry } from '../../knowledge/entry.ts';
import type { ItemSentence } from './item-context.ts';
import { numberAt } from './numbers.ts';

/** A designation in the letters of the language, found in the catalogue by its Latin letters. */
export interface SpelledMatch {
  end: number;
  entries: readonly Entry[];
  /** How many letters are spelled out. */
  letters: number;
}

const MOST_LETTERS = 4;
const LARGEST = 9999;

/**
 * A designation spelled in letters of the language, in whatever spelling: «إم كيو-9» and «أم كيو 9» are MQ-9, «إف خمسة
 * وثلاثين» is F-35. `form` is the first token without its clitics. Letters that are words too («في», «إن») make no
 * designation by themselves unless a hyphen binds them to the number.
 */
export function findSpelled(s: ItemSentence, i: number, form: string): SpelledMatch | null {
  const { letters } = s.context.kinds;
  const spelled: (readonly string[])[] = [];
  let plain = false;
  let j = i;
  for (; j < s.end && spelled.length < MOST_LETTERS; j++) {
    const spelling = j === i ? form : s.tokens[j]?.form;
    if (
      spelled.length > 0 &&
      (spelling === '/' || spelling === '-' || spelling === '.') &&
      letters.has(s.tokens[j + 1]?.form ?? '')
    )
      continue;
    const letter = letters.get(spelling ?? '');
    if (!letter) break;
    spelled.push(letter.latin);
    plain ||= !letter.word;
  }
  if (spelled.length === 0) return null;
  const bound = s.tokens[j]?.form === '-' && !s.tokens[j]?.spaced;
  if (!plain && !bound) return null;
  const number = digitsAt(s, s.tokens[j]?.form === '-' ? j + 1 : j);
  if (!number) return null;
  const { designations } = s.context.names;
  const keys = spelled.reduce<readonly string[]>(
    (found, latin) => found.flatMap((key) => latin.map((letter) => key + letter)),
    [''],
  );
  const entries = keys.flatMap((key) => designations.get(key + number.digits) ?? []);
  return entries.length > 0 ? { end: number.end, entries, letters: spelled.length } : null;
}

/** «35», «خمسة وثلاثين». */
function digitsAt(s: ItemSentence, i: number): { digits: string; end: number } | null {
  const token = s.tokens[i];
  if (i >= s.end || !token) return null;
  if (token.kind === 'number') return /^\d{1,4}$/u.test(token.form) ? { digits: token.form, end: i + 1 } : null;
  const number = numberAt(s, i);
  if (!number || number.ordinal || !Number.isInteger(number.value) || number.value > LARGEST) return null;
  return { digits: String(number.value), end: number.end };
}
