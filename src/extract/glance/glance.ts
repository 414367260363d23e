import type { LanguagePack, NumberReading } from '../../languages/language-pack.ts';
import { type Sentence, type Token, WordFact } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { ItemSentence } from '../items/item-context.ts';
import type { ItemForms } from '../items/item-forms.ts';
import { sentenceHolds } from '../items/sentence-holds.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { armsAt, isWeaponAt } from './arms-at.ts';
import { Fact } from './fact.ts';
import { wordFacts } from './word-facts.ts';

/** What one look at each word tells of a document. */
export interface Glance {
  /** The facts of each sentence. */
  facts: Int32Array;
  /** How many words of defence there are, names of weapons among them. */
  defence: number;
}

/** Longest noun phrase of a thing with its adjectives, in tokens. */
const PHRASE = 10;

/** What a sentence of sport names none of: «هدف بصاروخ من قدم اللاعب». */
const ARMS = Fact.arms | Fact.armsInGeneral | Fact.support;

/** Looks at documents: one look-up a word, and a second look where a weapon may be named. */
export type Glancer = (analysis: Analysis) => Glance;

/** Builds the look-ups; what is found out of words is held for all documents. */
export function createGlancer(pack: LanguagePack, forms: ItemForms, grammar: Grammar): Glancer {
  const words = wordFacts(pack, forms, grammar);
  const { these } = pack.claims;
  const { sport } = forms.kinds;
  const isSport = new WordFact((word) => sport.has(word.form) || pack.readings.of(word).some((r) => sport.has(r.stem)));
  return (analysis) => {
    const { sentences, tokens } = analysis;
    const facts = new Int32Array(sentences.length);
    let defence = 0;
    for (const sentence of sentences) {
      let all = 0;
      let items: ItemSentence | null = null;
      let thing = Number.NEGATIVE_INFINITY;
      for (let i = sentence.first; i < sentence.end; i++) {
        const { kind, form, word } = tokens[i] as (typeof tokens)[number];
        let here = kind === 'word' ? words.of(word) : kind === 'number' && forms.names.starts(form) ? Fact.arms : 0;
        if (here === 0) continue;
        if (here & Fact.defence) defence++;
        if (here & Fact.arms || (here & Fact.letter && isSpelledOn(tokens[i + 1], forms))) {
          items ??= itemSentence(analysis, sentence, pack, forms);
          // «هذه الأنظمة» are weapons if weapons were named before.
          const known = these.has(tokens[i - 1]?.form ?? '') ? Fact.arms : armsAt(items, i);
          here = (here & ~Fact.arms) | known;
          // An article that names a weapon is one on defence, whatever its other words.
          if (known & Fact.arms && isWeaponAt(items, i)) defence++;
        }
        // «نظام [دفاعي] صاروخي»: a noun with the word that makes a weapon of it.
        if (here & Fact.modifier && i - thing <= PHRASE) here |= Fact.arms;
        if (here & Fact.thing) thing = i;
        all |= here;
      }
      const isOfSport = items !== null && (all & ARMS) !== 0 && holds(tokens, sentence, isSport);
      facts[sentence.index] = isOfSport ? all & ~ARMS : all;
    }
    return { facts, defence };
  };
}

/** True where some word of a sentence has a fact. */
function holds(tokens: readonly Token[], { first, end }: Sentence, fact: WordFact<boolean>): boolean {
  for (let i = first; i < end; i++) {
    const { kind, word } = tokens[i] as Token;
    if (kind === 'word' && fact.of(word)) return true;
  }
  return false;
}

/** True where a letter may go on as a designation: «ان-124», «تي يو 160». */
function isSpelledOn(next: Token | undefined, { kinds }: ItemForms): boolean {
  return next !== undefined && (next.kind === 'mark' || kinds.letters.has(next.form));
}

/** The sentence as the recogniser of items takes it, before anybody in it is known. */
function itemSentence(
  analysis: Analysis,
  { first, end }: Sentence,
  pack: LanguagePack,
  forms: ItemForms,
): ItemSentence {
  const { tokens } = analysis;
  let numbers: readonly NumberReading[] | null = null;
  const context = {
    names: forms.names,
    kinds: forms.kinds,
    forms,
    get numbers() {
      numbers ??= pack.numbers(tokens, first, end);
      return numbers;
    },
    stateOf: () => null,
    companyAt: () => null,
    readings: (token: number) => analysis.readings(token),
  };
  return { tokens, first, end, context, holds: sentenceHolds(tokens, first, end, context) };
}
