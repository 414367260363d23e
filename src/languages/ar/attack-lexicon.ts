import { foldWord } from '../../text/index.ts';
import type { AttackLexicon } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import words from './words/attack-words.json' with { type: 'json' };

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
const verbs = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.flatMap((verb) => [...conjugate(verb).keys()]));

/** The Arabic words around attacks. */
export const attackLexicon: AttackLexicon = {
  against: set(words.against),
  by: words.by.map((phrase) => phrase.split(' ').map(foldWord)),
  agents: set(words.agents),
  sites: set(words.sites),
  adverbial: set(words.adverbial),
  ties: set(words.ties),
  owns: set(words.owns),
  led: set(words.led),
  links: verbs(words.links),
  sufferers: new Set([...verbs(words.sufferers), ...set(words.sufferings)]),
  accusers: new Set([...verbs(words.accusers), ...set(words.accusings)]),
  responsibility: set(words.responsibility),
  repels: verbs(words.repels),
  averting: set(words.averting),
  victims: set(words.victims),
  figurative: set(words.figurative),
  airborne: new Set(words.airborne),
  fires: set(words.fires),
  terror: set(words.terror),
  purposes: set(words.purposes),
  toward: set(words.toward),
};
