import type { Agreement, Reading, SourceLexicon, SourceNoun, SpeechVerb } from '../../languages/language-pack.ts';
import { orNone, WordFact } from '../../text/index.ts';

/** A form of a verb of saying, where a token is one. */
export interface VerbForm {
  verb: SpeechVerb;
  agreement: Agreement;
  /** True for the past: «أعلن», not «يعلن». */
  past: boolean;
  reading: Reading;
}

/** What a spelling is to one who looks for sources. */
export interface SourceForm {
  verb: VerbForm | null;
  participle: VerbForm | null;
  masdar: { verb: SpeechVerb; reading: Reading } | null;
  noun: { noun: SourceNoun; reading: Reading } | null;
}

/** What is to be known of each spelling where sources are looked for; built once. */
export interface SourceForms {
  words: WordFact<SourceForm>;
  /** The spelling without «و» or «ف», null where it does not begin so. */
  unjoined: WordFact<string | null>;
  /** Spellings, with and without conjunction, with which a phrase that brings a source in may begin. */
  phraseStarts: WordFact<readonly string[]>;
  /** True where a reading has the article. */
  isDefinite: WordFact<boolean>;
}

export const NOTHING: SourceForm = { verb: null, participle: null, masdar: null, noun: null };

/** The forms by a language's readings and its words of saying. */
export function sourceForms(lexicon: SourceLexicon, readings: WordFact<readonly Reading[]>): SourceForms {
  const unjoined = new WordFact(({ form }) => (lexicon.shapes.conjunction.test(form) ? form.slice(1) : null));
  return {
    words: new WordFact((word) => sourceForm(lexicon, readings.of(word))),
    unjoined,
    phraseStarts: new WordFact((word) => {
      const bare = word.form.length > 2 ? unjoined.of(word) : null;
      const starts = bare === null ? [word.form] : [word.form, bare];
      return orNone(starts.filter((start) => lexicon.phrases.starts(start)));
    }),
    isDefinite: new WordFact((word) => readings.of(word).some((r) => r.definite)),
  };
}

function sourceForm(lexicon: SourceLexicon, readings: readonly Reading[]): SourceForm {
  const found: SourceForm = { ...NOTHING };
  for (const reading of readings) {
    for (const word of lexicon.words.get(reading.stem) ?? []) {
      if (word.kind === 'verb') {
        if (!reading.definite && !reading.preposition) found.verb ??= { ...word, reading };
      } else if (word.kind === 'participle') {
        if (!reading.definite && !reading.preposition && !reading.suffix)
          found.participle ??= { ...word, past: false, reading };
      } else if (word.kind === 'masdar') {
        if (!reading.future) found.masdar ??= { verb: word.verb, reading };
      } else if (!reading.future) found.noun ??= { noun: word.noun, reading };
    }
  }
  return found.verb || found.participle || found.masdar || found.noun ? found : NOTHING;
}
