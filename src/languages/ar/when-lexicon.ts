import { foldWord } from '../../text/index.ts';
import type { WhenWords } from '../language-pack.ts';
import words from './words/when-words.json' with { type: 'json' };

const folded = (list: readonly string[]) => new Set(list.map(foldWord));

/** The Arabic words around the time of a claim. */
export const whenLexicon: WhenWords = {
  circumstances: folded(words.circumstances),
  meanwhile: folded(words.meanwhile),
  reports: folded(words.reports),
  media: folded(words.media),
  counted: folded(words.counted),
  after: folded(words.after),
  from: folded(words.from),
  pointers: folded(words.pointers),
  lasting: folded(words.lasting),
  whence: folded(words.whence),
};
