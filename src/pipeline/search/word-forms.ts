import { languagePack } from '../../languages/registry.ts';
import { type Token, type Word, WordFact } from '../../text/index.ts';
import { searchNames } from './search-names.ts';

/** Counts up with every change of what `formsOf` gives for a word: what was kept under an older number is to be kept anew. */
export const WORDS_VERSION = 1;

/** What a word is kept and asked for by. */
export interface WordForms {
  /** As it stands, without what is written in front of it. */
  plain: readonly string[];
  /** What a question asks for: the plain forms and the stems. */
  asked: readonly string[];
  /** What a text is found by: those, and what else it may mean. */
  kept: readonly string[];
}

const SEPARATORS = /[.,٬،٫](?=\d{3}(?!\d))/gu;

/** The forms of a word or number; null for signs. «1,300» is 1300. */
export function formsOf({ kind, form, word }: Token): WordForms | null {
  if (kind === 'word') return fact.of(word);
  if (kind !== 'number') return null;
  const number = form.replace(SEPARATORS, '');
  return { plain: [number], asked: [number], kept: [number] };
}

// Words of other scripts than Arabic have no clitics that the Arabic pack would find.
const fact = new WordFact<WordForms>(({ form }: Word) => {
  const { search, parties } = languagePack('ar');
  names ??= searchNames(search.isNoun, [parties.givenNames, parties.surnames]);
  const { plain, maybe, stems } = search.forms(form, isName);
  const asked = [...new Set([...plain, ...stems])];
  return { plain, asked, kept: [...new Set([...asked, ...maybe])] };
});

let names: ReadonlySet<string> | undefined;
const isName = (word: string) => names?.has(word) ?? false;
