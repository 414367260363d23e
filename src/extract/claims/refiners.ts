import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Shortfall } from '../../model/index.ts';
import type { ReadableDocument } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { Attribution } from '../attribution/attribute.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import { completeAttacks } from './complete-attacks.ts';
import { completeRules } from './complete-rules.ts';
import { completeSides } from './complete-sides.ts';
import { completeSpeakers } from './complete-speakers.ts';
import { dropBackgroundContacts } from './drop-background-contacts.ts';
import { dropBareLaunches } from './drop-bare-launches.ts';
import { dropOneEnded } from './drop-one-ended.ts';
import { dropRecalledAttacks } from './drop-recalled-attacks.ts';
import { dropSummedTransfers } from './drop-summed-transfers.ts';
import { dropTitleEchoes } from './drop-title-echoes.ts';
import { dropUnspoken } from './drop-unspoken.ts';

/** What a refiner may see. */
export interface RefineContext {
  analysis: Analysis;
  document: ReadableDocument;
  lexicon: ClaimLexicon;
  attribution: Attribution;
  /** One per sentence, in order. */
  scenes: readonly Scene[];
}

/** Takes the list of drafts and gives a better list. */
export interface Refiner {
  name: string;
  /** One line: what it does. */
  does: string;
  /** What those that it drops fall short of. */
  drops?: Shortfall;
  refine(drafts: readonly Draft[], context: RefineContext): Draft[];
}

/** The refiners in their order. */
export const refiners: readonly Refiner[] = [
  dropUnspoken,
  completeSides,
  completeRules,
  completeSpeakers,
  dropBareLaunches,
  completeAttacks,
  dropRecalledAttacks,
  dropOneEnded,
  dropSummedTransfers,
  dropBackgroundContacts,
  dropTitleEchoes,
];
