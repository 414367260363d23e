import type { PartyLexicon, Reading } from '../../languages/language-pack.ts';
import { orNone, WordFact } from '../../text/index.ts';
import type { PartyNames } from './party-names.ts';
import { partyStarts } from './party-starts.ts';

/** A reading without pronoun, with the word under it: stem and article. */
export interface PlainReading {
  word: string;
  reading: Reading;
}

/** What a spelling tells of the parties that may begin with it. Most spellings begin none, and need be asked no more. */
export interface PartyForms {
  /** Readings of it as a word with a clitic or without, but no pronoun. */
  plain: WordFact<readonly PlainReading[]>;
  /** Those with which a name of the catalogue begins. */
  names: WordFact<readonly PlainReading[]>;
  /** Readings with which a head begins. */
  heads: WordFact<readonly Reading[]>;
  /** Readings with which a nationality adjective begins. */
  adjectives: WordFact<readonly Reading[]>;
  /** The reading under which it is a title («الفريق»), «نظيره», «بلاده». */
  title: WordFact<Reading | null>;
  counterpart: WordFact<Reading | null>;
  ownCountry: WordFact<Reading | null>;
  /** Whether it is known from names of persons, or what must be by it if it is. */
  person: WordFact<'known' | 'as-spelled' | 'before-name' | 'unknown'>;
  /** True where any of these tells of a party; else only what the document has named before can begin with it. */
  mayBegin: WordFact<boolean>;
  /** Lemmas of all its readings. */
  lemmas: WordFact<readonly string[]>;
}

/** The forms for a catalogue's names; built once. */
export function partyForms(
  names: Omit<PartyNames, 'forms'>,
  lexicon: PartyLexicon,
  readings: WordFact<readonly Reading[]>,
): PartyForms {
  const { forms } = lexicon;
  const plain = new WordFact((word) =>
    readings.of(word).flatMap((reading): PlainReading[] => {
      if (reading.suffix || reading.future) return [];
      return [{ word: reading.definite ? forms.withArticle(reading.stem) : reading.stem, reading }];
    }),
  );
  const withSuffix = (words: ReadonlySet<string>) =>
    new WordFact((word) => readings.of(word).find((r) => words.has(r.stem + r.suffix)) ?? null);
  const found: Omit<PartyForms, 'mayBegin'> = {
    plain,
    names: new WordFact((word) => orNone(plain.of(word).filter((one) => names.names.starts(one.word)))),
    heads: new WordFact((word) => orNone(readings.of(word).filter((r) => !r.future && names.heads.starts(r.stem)))),
    adjectives: new WordFact((word) =>
      orNone(readings.of(word).filter((r) => !r.suffix && !r.future && names.adjectives.starts(r.stem))),
    ),
    title: new WordFact((word) => plain.of(word).find((one) => lexicon.titles.has(one.word))?.reading ?? null),
    counterpart: withSuffix(lexicon.counterparts),
    ownCountry: withSuffix(lexicon.ownCountry),
    person: new WordFact(({ form }) => {
      if (lexicon.ambiguousNames.has(form)) return 'as-spelled';
      if (lexicon.common.has(form) || lexicon.stops.has(form)) return 'unknown';
      if (lexicon.givenNames.has(form) || names.personWords.has(form)) return 'known';
      return lexicon.nameOpeners.has(form) ? 'before-name' : 'unknown';
    }),
    lemmas: new WordFact((word) => [...new Set(readings.of(word).map((r) => forms.lemma(r.stem)))]),
  };
  const begins = partyStarts(names, lexicon);
  return { ...found, mayBegin: new WordFact((word) => begins(word.form, readings.of(word))) };
}
