import { type Entry, isGuarded } from '../../knowledge/index.ts';
import { foldWord } from '../../text/index.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

/** «الأمريكية» of «البحرية الأمريكية» */
const ADJECTIVE = /يه$/u;

/**
 * The folded words that are names and are never stemmed: those of the shipped catalogue, and given and family names. Names that are
 * common words as well («النسر») and the nouns in longer names («وزارة الدفاع») are words like others. A user's own entries do not
 * count: what is kept and what is asked for must be spelled alike, whatever catalogue is at hand.
 */
export function searchNames(
  isNoun: (word: string) => boolean,
  persons: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const ofPersons = persons.flatMap((names) => [...names]);
  const names = new Set([...ofPersons, ...shippedCatalogue().entries.flatMap((entry) => namesOf(entry, isNoun))]);
  // «الحسين» is «حسين» with its article.
  return new Set([...names].filter((name) => !(name.startsWith('ال') && names.has(name.slice(2)))));
}

function namesOf(entry: Entry, isNoun: (word: string) => boolean): string[] {
  return [...entry.ar, ...(entry.capital ?? [])].flatMap((name) => {
    const words = name.split(/[\s-]+/u).map(withoutArticle);
    if (words.length === 1) return isGuarded(entry, name) ? [] : words;
    return words.filter((word) => !isNoun(word) && (entry.type === 'person' || !ADJECTIVE.test(word)));
  });
}

/** The article is spelled without hamza: «المغرب» has it, «ألمانيا» has not. */
function withoutArticle(word: string): string {
  return foldWord(word.replace(/^ال(?=...)/u, ''));
}
