import type { Claim } from '../../../model/index.ts';
import type { Draft } from '../../frames/scene.ts';
import { PASTED } from '../../glance/plan-reading.ts';
import type { FinishContext } from '../finish-context.ts';
import { confidenceOf } from './confidence.ts';

/** A claim that rules propose, with its confidence, and whether it is sure enough to be made. */
export interface Decision {
  claim: Claim;
  drafts: readonly Draft[];
  kept: boolean;
  signs: string[];
}

/** Weighs each claim that the rules propose: rules find what may be meant, weights learned from annotated articles decide. */
export function decide(
  proposals: readonly { claim: Claim; drafts: readonly Draft[] }[],
  { scenes, least }: FinishContext,
): Decision[] {
  const bar = scenes.length > PASTED ? least : 0;
  const bySentence = Map.groupBy(proposals, ({ drafts }) => drafts[0]?.sentence);
  return proposals.map(({ claim, drafts }) => {
    const fellows = bySentence.get(drafts[0]?.sentence)?.length ?? 1;
    const { confidence, signs } = confidenceOf({ claim, drafts, scenes, fellows });
    return { claim: { ...claim, confidence }, drafts, kept: confidence >= bar, signs };
  });
}
