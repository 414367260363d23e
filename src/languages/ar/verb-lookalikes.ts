import { foldWord } from '../../text/index.ts';
import lines from './words/verb-lookalikes.json' with { type: 'json' };

const listed = (name: string): ReadonlySet<string> =>
  new Set(lines.filter(({ list }) => list === name).flatMap(({ forms }) => forms.map(foldWord)));

/** Folded words that are spelled like verbs; the data file says of each list what it holds. */
export const lookalikes = {
  /** «نووي» (we shelter), «نحن» (we long): practically never a verb. */
  nouns: listed('nouns'),
  /** «حكم», «صوت»: a verb by its place only. */
  either: listed('either'),
  /** «تكون» (the forming): spelled like a noun of action, and hardly ever one. */
  verbs: listed('verbs'),
  /** «صفقة», which folds into «صفّقه». */
  feminine: listed('feminine'),
  /** «طلبة» students, «طلبه» he asked for it. */
  feminineEither: listed('feminineEither'),
  /** «فيهم»: prepositions that carry pronouns. */
  withPronoun: listed('withPronoun'),
} as const;
