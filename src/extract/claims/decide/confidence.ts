import type { Proposal } from './proposal.ts';
import { signsOf } from './signs.ts';
import trained from './weights.json' with { type: 'json' };

const WEIGHTS: Readonly<Record<string, number>> = trained.weights;

/** Below this a proposed claim is wrong as often as right, and is left out. Where it lies best was cross-validated: docs/codebook.md. */
export const LEAST_CONFIDENCE = trained.least;

/**
 * How likely a claim is read rightly in kind, subtype and parties, between 0 and 1, two decimals, with the signs that it rests on:
 * a logistic sum whose weights `npm run weights` fits on annotated articles. It says nothing of whether what the text reports is so.
 */
export function confidenceOf(proposal: Proposal): { confidence: number; signs: string[] } {
  const signs = signsOf(proposal);
  const odds = signs.reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), trained.plain);
  return { confidence: Math.round(100 / (1 + Math.exp(-odds))) / 100, signs };
}
