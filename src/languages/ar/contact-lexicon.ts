import { foldWord } from '../../text/index.ts';
import type { ContactWords } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import words from './words/contact-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));

/** The Arabic words around meetings, visits, calls and exercises. */
export const contactLexicon: ContactWords = {
  holders: fold(words.holders),
  partners: fold(words.partners),
  between: fold(words.between),
  ofWhom: fold(words.ofWhom),
  his: fold(words.his),
  personPartners: fold(words.personPartners),
  callers: fold(words.callers),
  searched: fold(words.searched),
  peers: fold(words.peers),
  peersIn: fold(words.peersIn),
  members: fold(words.members),
  occasions: fold(words.occasions),
  carried: fold(words.carried),
  noContact: fold(words.noContact),
  whither: fold(words.whither),
  where: fold(words.where),
  delegations: fold(words.delegations),
  honours: new Map(Object.entries(words.honours).map(([stem, title]) => [foldWord(stem), foldWord(title)])),
  plans: new Set(words.planners.flatMap((verb) => [...conjugate(verb).keys()])),
  cancels: new Set([...words.cancels.flatMap((verb) => [...conjugate(verb).keys()]), ...fold(words.cancellings)]),
  gathers: fold(words.gathers),
  invitations: fold(words.invitations),
  venues: fold(words.venues),
  reasons: fold(words.reasons),
  welcomes: new Set([...words.welcomes.flatMap((verb) => [...conjugate(verb).keys()]), ...fold(words.welcomings)]),
  standing: fold(words.standing),
  led: fold(words.led),
  others: fold(words.others),
  attended: fold(words.attended),
  multi: fold(words.multi),
  waters: fold(words.waters),
  hosts: fold(words.hosts),
  joint: fold(words.joint),
};
