import { foldWord } from '../../text/index.ts';
import type { TransferWords } from '../language-pack.ts';
import words from './words/transfer-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));

/** The Arabic words around transfers. */
export const transferLexicon: TransferWords = {
  from: fold(words.from),
  with: fold(words.with),
  between: fold(words.between),
  to: fold(words.to),
  for: fold(words.for),
  on: fold(words.on),
  in: fold(words.in),
  by: fold(words.by),
  things: fold(words.things),
  about: fold(words.about),
  never: fold(words.never),
  aims: fold(words.aims),
  matters: fold(words.matters),
  resolves: fold(words.resolves),
  former: fold(words.former),
  latter: fold(words.latter),
  letters: fold(words.letters),
  threats: fold(words.threats),
  risks: fold(words.risks),
  them: fold(words.them),
  accusations: fold(words.accusations),
  accused: fold(words.accused),
  drafts: fold(words.drafts),
  goods: fold(words.goods),
  able: fold(words.able),
  actors: fold(words.actors),
};
