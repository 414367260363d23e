import { foldWord, type Token, WordFact } from '../../text/index.ts';
import { spellings, type WithClitics } from './number-clitics.ts';
import words from './words/numbers.json' with { type: 'json' };
import context from './words/numbers-context.json' with { type: 'json' };

/** What a number word does in a number; see `words/numbers.json`. */
export type NumberKind =
  /** 1 that follows its noun or opens «واحد وعشرون». */
  | 'one'
  /** 1 and 2 that stand only in compounds: «أحد عشر», «اثنا عشر», «إحدى وعشرين». */
  | 'joined-one'
  | 'unit'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'scale-plural'
  | 'scale-dual'
  /** «مليونا»: accusative singular («أحد عشر مليونا») or dual before its noun («مليونا دولار»). */
  | 'scale-alef'
  | 'fraction'
  /** «أرباع» of «ثلاثة أرباع». */
  | 'quarters'
  | 'ordinal'
  | 'joined-ordinal';

export interface NumberWord {
  kind: NumberKind;
  value: number;
}

// «الاثنين» is Monday, «لست» is «I am not», «لتسع» and «فست» are verbs.
const EXCEPT = new Set([
  'الاثنين',
  'والاثنين',
  'بالاثنين',
  'للاثنين',
  'فالاثنين',
  'لست',
  'ولست',
  'فست',
  'كالف',
  'لربع',
]);

const LEXICON: ReadonlyMap<string, WithClitics<NumberWord>> = spellings(
  words.flatMap(({ kind, value, words: forms }) => {
    const entry: NumberWord = { kind: kind as NumberKind, value };
    return forms.map((form) => [form, entry] as const);
  }),
  EXCEPT,
);

const SPELLED = new WordFact(({ form }) => LEXICON.get(form) ?? null);

/** The number word that a folded token spells, with its clitics. */
export function numberWord(token: Token | undefined): WithClitics<NumberWord> | undefined {
  return token?.kind === 'word' ? (SPELLED.of(token.word) ?? undefined) : undefined;
}

const CONTEXT = new Map(context.map((line) => [line.class, new Set(line.words.map(foldWord))] as const));

/** Words beside a number that change what it is: `carrier`, `record`, `model`, `no-one`, `no-ordinal`, `years`. */
export function isContext(kind: string, form: string | undefined): boolean {
  return form !== undefined && (CONTEXT.get(kind)?.has(form) ?? false);
}
