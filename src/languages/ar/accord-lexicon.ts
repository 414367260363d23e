import { foldWord } from '../../text/index.ts';
import type { AccordWords } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import words from './words/accord-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));

/** The Arabic words around accords. */
export const accordLexicon: AccordWords = {
  // «اتفاقا أمنيا»: the accusative shows on an adjective too.
  matters: new Set(words.matters.flatMap((word) => [foldWord(word), `${foldWord(word)}ا`])),
  alliances: fold(words.alliances),
  together: fold(words.together),
  partner: fold(words.partner),
  towards: fold(words.towards),
  inside: fold(words.inside),
  out: fold(words.out),
  bindsTo: fold(words.bindsTo),
  onIt: fold(words.onIt),
  pairs: fold(words.pairs),
  accuses: new Set(words.accuses.flatMap((verb) => [...conjugate(verb).keys()])),
  commentsOn: fold(words.commentsOn),
  views: fold(words.views),
  formal: fold(words.formal),
  mediated: fold(words.mediated),
  like: fold(words.like),
  civil: fold(words.civil),
  rules: fold(words.rules),
  making: fold(words.making),
  informs: new Set(words.informs.flatMap((verb) => [...conjugate(verb).keys()])),
  jointly: fold(words.jointly),
  announces: new Set(words.announces.flatMap((verb) => [...conjugate(verb).keys()])),
  strengthens: fold(words.strengthens),
  disarming: fold(words.disarming),
};
