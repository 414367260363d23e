import { foldWord, PhraseTrie, type Token, WordFact } from '../../text/index.ts';
import { numberWord } from './number-lexicon.ts';
import months from './words/months.json' with { type: 'json' };
import words from './words/time-words.json' with { type: 'json' };
import phrases from './words/time-words-phrases.json' with { type: 'json' };

/** A month by name. Guarded names are also words, people or things («مارس», «آب», «تموز») and need a sign that a month is meant. */
export interface MonthName {
  month: number;
  hijri: boolean;
  guarded: boolean;
}

/** A phrase of days or of vague time. */
export interface TimePhrase {
  class: 'day' | 'vague' | 'since' | 'until' | 'early' | 'late';
  offset: number;
}

const PREFIXES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

/** Folded word → class → value. */
const WORDS = new Map<string, Map<string, string | number>>();
const STARTS = new Set<string>();
const STARTING = new Set(
  'weekday part unit bare-today plural-months year years month months day days quarter half season bare-season this plural-unit ago within between from'.split(
    ' ',
  ),
);
for (const line of words) {
  for (const word of line.words) {
    for (const form of withProclitics(word)) {
      const classes = WORDS.get(form) ?? new Map<string, string | number>();
      WORDS.set(form, classes);
      if (STARTING.has(line.class)) STARTS.add(form);
      if (!classes.has(line.class) || form === foldWord(word)) classes.set(line.class, line.value);
    }
  }
}

function withProclitics(word: string): string[] {
  const form = foldWord(word);
  if (form.length < 2 || form.includes(' ')) return [form];
  if (form.length < 3) return [form, `و${form}`, `ف${form}`];
  const forms = PREFIXES.map((prefix) => prefix + form);
  return word.startsWith('ال') ? [...forms, `لل${form.slice(2)}`, `ولل${form.slice(2)}`] : forms;
}

const MONTHS = new PhraseTrie<MonthName>();
for (const line of months) {
  const value = { month: line.month, hijri: line.calendar === 'hijri', guarded: 'guarded' in line };
  for (const name of line.names) MONTHS.add(name, value);
}

const PHRASES = new PhraseTrie<TimePhrase>();
for (const line of phrases) {
  const value = { class: line.class as TimePhrase['class'], offset: 'offset' in line ? (line.offset ?? 0) : 0 };
  for (const phrase of line.phrases) PHRASES.add(phrase, value);
}

const CLASSES = new WordFact(({ form }) => WORDS.get(form) ?? null);

/** What a token means as a word of class `kind` (`words/time-words.json`), or undefined. */
export function timeWord(kind: string, token: Token | undefined): string | number | undefined {
  return token && (CLASSES.of(token.word)?.get(kind) ?? undefined);
}

/** False where no time phrase can start with this token: the cheap gate of `readTimes`. */
export function mayStartTime(token: Token): boolean {
  if (token.kind === 'number') return true;
  return token.kind === 'word' && (STARTS_TIME.of(token.word) || numberWord(token) !== undefined);
}

const STARTS_TIME = new WordFact(({ form }) => {
  if (form.length > 20) return false;
  if (STARTS.has(form) || MONTHS.starts(form) || PHRASES.starts(form)) return true;
  return 'وفبل'.includes(form.charAt(0)) && (MONTHS.starts(form.slice(1)) || PHRASES.starts(form.slice(1)));
});

export interface Match<V> {
  value: V;
  end: number;
  /** True where a clitic was taken off the first word. */
  clitic: boolean;
}

/** The month named at token `i`, «تشرين الأول» as one, a «و», «ل», «ب» or «ف» before it taken off. */
export function monthAt(tokens: readonly Token[], i: number, end: number): Match<MonthName> | null {
  return matchWithClitic(MONTHS, tokens, i, end);
}

/** The fixed time phrase at token `i`: «أول من أمس», «اليوم», «قريبا», «اعتبارا من». */
export function phraseAt(tokens: readonly Token[], i: number, end: number): Match<TimePhrase> | null {
  return matchWithClitic(PHRASES, tokens, i, end);
}

function matchWithClitic<V>(trie: PhraseTrie<V>, tokens: readonly Token[], i: number, end: number): Match<V> | null {
  const token = i < end ? tokens[i] : undefined;
  if (token?.kind !== 'word') return null;
  const { form } = token;
  if (trie.starts(form)) {
    const match = trie.match(tokens, i, end);
    if (match) return { value: match.values[0] as V, end: match.end, clitic: false };
  }
  if (form.length < 3 || !'وفبل'.includes(form.charAt(0)) || !trie.starts(form.slice(1))) return null;
  const match = trie.match(tokens, i, end, form.slice(1));
  return match && { value: match.values[0] as V, end: match.end, clitic: true };
}
