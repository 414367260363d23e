import { foldWord } from '../../text/index.ts';
import { masdarVerbs, participleVerbs } from './verb-forms.ts';
import commonLines from './words/common-nouns.json' with { type: 'json' };
import pluralLines from './words/noun-plurals.json' with { type: 'json' };
import headLines from './words/party-heads.json' with { type: 'json' };
import sourceLines from './words/source-nouns.json' with { type: 'json' };
import kindLines from './words/weapon-kinds.json' with { type: 'json' };

let singulars: ReadonlyMap<string, string> | undefined;
let listed: ReadonlySet<string> | undefined;

/** Singular of a folded noun whose plural no ending tells («صواريخ»); of a singular itself. */
export function singularOf(word: string): string | undefined {
  singulars ??= buildSingulars();
  return singulars.get(word);
}

/** True for a folded word that is a noun of the press as it stands, with no clitic before or behind it. */
export function isKnownNoun(word: string): boolean {
  listed ??= buildListed();
  return singularOf(word) !== undefined || listed.has(word) || masdarVerbs().has(word) || participleVerbs().has(word);
}

/** Of a plural that two nouns share («أمور», «أوامر»), the first line of the file has it. */
function buildSingulars(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { singular } of pluralLines) found.set(foldWord(singular), foldWord(singular));
  for (const { singular, plurals } of pluralLines) {
    for (const plural of plurals.map(foldWord)) if (!found.has(plural)) found.set(plural, foldWord(singular));
  }
  return found;
}

function buildListed(): Set<string> {
  const phrases = [
    ...commonLines.flatMap(({ forms }) => forms),
    ...headLines.flatMap(({ forms }) => forms),
    ...sourceLines.flatMap(({ forms }) => forms),
    ...kindLines.flatMap(({ singular, plural }) => [...singular, ...plural]),
  ];
  const words = phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !word.startsWith('ال'));
  return new Set(words.map(foldWord));
}
