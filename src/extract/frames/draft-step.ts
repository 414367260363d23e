import type { Step } from '../../model/index.ts';

/** A step as a frame or refiner notes it: cheap, for most are never asked for. */
export interface DraftStep {
  does: Step['does'];
  /** What spoke for it in a few words of English; a word of the article stands between « and ». */
  why: string;
  role?: string;
  ids?: readonly string[];
  /** The other sentence that it was taken from or joined with, by its index. */
  sentence?: number;
  field?: string;
  before?: string;
  after?: string;
  refiner?: string;
}

/** «supplier state:FR: object of «بيع»» */
export function partyStep(role: string, ids: readonly string[], why: string): DraftStep {
  return { does: 'party', role, ids, why };
}

/** Parties that a frame takes as the words name them, by role. */
export function partySteps(roles: Readonly<Record<string, readonly string[]>>): DraftStep[] {
  return Object.entries(roles).map(([role, ids]) => partyStep(role, ids, 'by its words'));
}

/** A word that says the stage of a claim, or how it is put: «from «وافقت»». */
export function stageStep(why: string): DraftStep {
  return { does: 'stage', why };
}

/** A party that a refiner took from elsewhere; `sentence` is where it was told. */
export function completeStep(role: string, ids: readonly string[], why: string, sentence?: number): DraftStep {
  return { does: 'complete', role, ids, why, ...(sentence !== undefined && { sentence }) };
}
