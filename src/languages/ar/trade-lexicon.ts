import { foldWord } from '../../text/index.ts';
import type { TradeLexicon } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import words from './words/trade-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));
const verbs = (list: readonly string[]) => new Set(list.flatMap((verb) => [...conjugate(verb).keys()]));
/** Words that a reading shows without their article: «السنوات». */
const bare = (list: readonly string[]) => new Set(list.map((word) => foldWord(word.replace(/^ال/u, ''))));

/** The Arabic words by which totals of trade are told from growth and from single deals. */
export const tradeLexicon: TradeLexicon = {
  changes: verbs(words.changes),
  changeNouns: fold(words.changeNouns),
  byHowMuch: fold(words.byHowMuch),
  upTo: fold(words.upTo),
  fromHowMuch: fold(words.fromHowMuch),
  measures: verbs(words.measures),
  figures: bare(words.figures),
  ranks: verbs(words.ranks),
  makers: bare(words.makers),
  yearly: bare(words.yearly),
  licences: fold(words.licences),
  fromWhom: fold(words.fromWhom),
  partners: fold(words.partners),
  towards: fold(words.towards),
  parts: fold(words.parts),
  ofThem: fold(words.ofThem),
  loans: fold(words.loans),
  counted: new Set(words.counted),
};
