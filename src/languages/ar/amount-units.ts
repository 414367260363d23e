import { foldWord, PhraseTrie, type Token, type Word, WordFact } from '../../text/index.ts';
import { isCurrencyWord } from './amount-currency.ts';
import { dualForms, nounForms } from './amount-noun-forms.ts';
import units from './words/units.json' with { type: 'json' };
import context from './words/units-context.json' with { type: 'json' };
import percent from './words/units-percent.json' with { type: 'json' };

/** A thing that is counted: `unit` is its English singular, `period` what the word means of time («عقد»: contract, decade). */
export interface Counted {
  unit: string;
  period: string | null;
}

const NOUNS = new PhraseTrie<Counted>();
const DUALS = new Map<string, Counted>();
const FIRST_WORDS = new Set<string>();
const SINGULARS = new Set<string>();

for (const line of units) {
  const counted: Counted = { unit: line.unit, period: 'period' in line ? line.period : null };
  SINGULARS.add(foldWord(line.words[0] as string));
  for (const word of line.words) {
    // «كلما» is «whenever», no accusative of «كلم».
    const abbreviation = 'dual' in line && word.length <= 3 && word !== line.words[0];
    const forms = abbreviation ? [foldWord(word)] : nounForms(word);
    for (const form of forms) {
      NOUNS.add(form, counted);
      FIRST_WORDS.add(form.split(' ')[0] as string);
    }
  }
  const singular = foldWord(line.words[0] as string);
  if ('dual' in line) continue;
  for (const word of line.words.map(foldWord)) {
    if (word.includes(' ') || isPlural(word, singular)) continue;
    for (const dual of dualForms(word)) {
      if (line.words.some((other) => foldWord(other) === dual)) continue;
      for (const prefix of ['', 'و', 'ف', 'ب', 'ل']) if (!DUALS.has(prefix + dual)) DUALS.set(prefix + dual, counted);
    }
  }
}
for (const { unit, words } of percent) for (const word of words) NOUNS.add(word, { unit, period: null });

/** Broken and sound plurals have no dual; other singulars of the line («مقاتلة» beside «طائرة») do. */
function isPlural(word: string, singular: string): boolean {
  if (word === singular) return false;
  return !word.endsWith('ه');
}

/** The counted noun that starts at token `i`: «150 اجتماعا», «24 من الصواريخ». */
export function countedAt(tokens: readonly Token[], i: number, end: number): { counted: Counted; end: number } | null {
  const token = i < end ? tokens[i] : undefined;
  if (!token) return null;
  if (isUnitContext('of', token.form) && i + 1 < end) {
    const form = (tokens[i + 1] as Token).form;
    // «14 من الشهر»: one thing, not a count.
    const match =
      form.startsWith('ال') && !SINGULARS.has(form.slice(2)) ? NOUNS.match(tokens, i + 1, end, form.slice(2)) : null;
    return match && { counted: match.values[0] as Counted, end: match.end };
  }
  const match = NOUNS.match(tokens, i, end);
  return match && { counted: match.values[0] as Counted, end: match.end };
}

/** The thing that a dual counts: «طائرتين» aircraft; null for other words. */
export function dualOf(word: Word): Counted | null {
  return COUNTED.of(word);
}

const COUNTED = new WordFact(({ form }) => DUALS.get(form) ?? null);

const CONTEXT = new Map(context.map((line) => [line.class, new Set(line.words.map(foldWord))] as const));

/** Words beside a count that change its meaning: `period`, `of`, `not-dual`. */
export function isUnitContext(kind: string, form: string | undefined): boolean {
  return form !== undefined && (CONTEXT.get(kind)?.has(form) ?? false);
}

/** True for the first word of a counted noun, percent sign or currency: then digits before it are a quantity. */
export function isCountedNoun(form: string | undefined): boolean {
  return form !== undefined && (FIRST_WORDS.has(form) || isCurrencyWord(form));
}
