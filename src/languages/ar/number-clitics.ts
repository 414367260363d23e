import { foldWord } from '../../text/index.ts';

/** A word of a closed list, read with the clitics that its spelling holds. */
export interface WithClitics<V> {
  entry: V;
  /** True where «و» or «ف» is written onto it. */
  conjunction: boolean;
  /** True where the article stands before it. */
  definite: boolean;
}

const PREFIXES: readonly (readonly [prefix: string, conjunction: boolean])[] = [
  ['', false],
  ['و', true],
  ['ف', true],
  ['ب', false],
  ['ل', false],
  ['ك', false],
  ['وب', true],
  ['ول', true],
];

/**
 * All spellings of closed-class words with their clitics, so that reading a token is one look-up: «ثلاثة» gives «وثلاثه»,
 * «بثلاثه», «الثلاثه», «للثلاثه» … A word spelled like another with a clitic keeps the plain reading («لست» is left out
 * by `except`: it is «I am not» more often than «for six»).
 */
export function spellings<V>(
  words: Iterable<readonly [word: string, entry: V]>,
  except: ReadonlySet<string> = new Set(),
): Map<string, WithClitics<V>> {
  // «ألف» folds into «الف» but holds no article.
  const plain = [...words].map(([word, entry]) => [foldWord(word), entry, word.startsWith('ال')] as const);
  const found = new Map<string, WithClitics<V>>();
  const add = (form: string, value: WithClitics<V>) => {
    if (!found.has(form) && !except.has(form)) found.set(form, value);
  };
  for (const [word, entry, definite] of plain) add(word, { entry, conjunction: false, definite });
  for (const [prefix, conjunction] of PREFIXES) {
    for (const [word, entry, withArticle] of plain) {
      if (withArticle) {
        if (prefix.endsWith('ل')) add(`${prefix}${word.slice(1)}`, { entry, conjunction, definite: true });
        else add(`${prefix}${word}`, { entry, conjunction, definite: true });
        continue;
      }
      if (prefix) add(`${prefix}${word}`, { entry, conjunction, definite: false });
      const article = prefix.endsWith('ل') ? `${prefix}ل` : `${prefix}ال`;
      add(`${article}${word}`, { entry, conjunction, definite: true });
    }
  }
  return found;
}
