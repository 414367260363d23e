import type { Category } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { AttackWords } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import arms from './words/attack-arms.json' with { type: 'json' };
import words from './words/attack-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));

/** All forms of verbs, and nouns or participles that are used like them. */
const forms = (verbs: readonly string[], nouns: readonly string[] = []) =>
  new Set([...verbs.flatMap((verb) => [...conjugate(verb).keys()]), ...nouns.map(foldWord)]);

/** Nouns that attack for somebody. */
export const attackAgents: ReadonlySet<string> = fold(words.agents);

/** Nouns that are hit for somebody. */
export const attackSites: ReadonlySet<string> = fold(words.sites);

/** The Arabic words around attacks. */
export const attackLexicon: AttackWords = {
  against: fold(words.against),
  notStruck: fold(words.notStruck),
  means: fold(words.means),
  observers: fold(words.observers),
  bands: fold(words.bands),
  common: fold(words.common),
  blows: fold(words.blows),
  services: fold(words.services),
  made: fold(words.made),
  crewed: new Set(words.crewed),
  launched: new Set(words.launched),
  trials: fold(words.trials),
  countries: fold(words.countries),
  battles: fold(words.battles),
  seizes: forms(words.seizers),
  ofWhom: fold(words.ofWhom),
  from: fold(words.from),
  among: fold(words.among),
  where: fold(words.where),
  strikes: forms(words.strikes),
  costs: forms(words.costs),
  losses: forms(words.losses, words.lossNouns),
  suffers: forms(words.sufferers, words.sufferings),
  accuses: forms(words.accusers, words.accusings),
  blames: forms(words.blamers, words.blamings),
  controls: forms(words.controllers, words.controllings),
  announces: forms(words.announcers),
  holds: forms(words.holders),
  belongs: forms(words.belongers),
  theirs: fold(words.theirs),
  terror: fold(words.terror),
  allied: fold(words.allied),
  bombs: fold(words.bombs),
  troops: fold(words.troops),
  borders: fold(words.borders),
  beside: fold(words.beside),
  speech: fold(words.speech),
  users: forms(words.users),
  fires: fold(words.fires),
  averting: fold(words.averting),
  averts: forms(words.averts),
  fillers: fold(words.fillers),
  figurative: fold(words.figurative),
  responsibility: fold(words.responsibility),
  since: fold(words.since),
  during: fold(words.during),
  loyal: fold(words.loyal),
  sends: forms(words.senders, words.sendings),
  helps: fold(words.helps),
  purposes: fold(words.purposes),
  rebels: fold(words.rebels),
  alternatives: fold(words.alternatives),
  examples: fold(words.examples),
  over: fold(words.over),
  skies: fold(words.skies),
  threats: forms(words.threats),
  conditions: fold(words.conditions),
  armed: new Map(Object.entries(arms).map(([word, category]) => [foldWord(word), category as Category])),
  airborne: new Set(words.airborne),
};
