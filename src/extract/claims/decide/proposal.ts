import type { Claim } from '../../../model/index.ts';
import type { Draft, Scene } from '../../frames/scene.ts';

/** A claim that rules propose, with what it is judged by. */
export interface Proposal {
  claim: Claim;
  /** The tellings that it was joined from, in the order of the text. */
  drafts: readonly Draft[];
  /** One per sentence, in order. */
  scenes: readonly Scene[];
  /** How many claims, itself among them, are proposed in its first sentence. */
  fellows: number;
}
