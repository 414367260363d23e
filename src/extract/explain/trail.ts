import type { Shortfall } from '../../model/index.ts';
import type { DraftStep } from '../frames/draft-step.ts';
import type { Draft } from '../frames/scene.ts';

/** What became of one draft on its way to a claim. Drafts are copied as they change, and carry the same trail along. */
export class Trail {
  /** The draft as it is now. */
  draft: Draft;
  /** Which refiner added a step to its own. */
  readonly by = new Map<DraftStep, string>();
  /** What was done to it beside its own steps. */
  readonly more: DraftStep[] = [];
  dropped: { why: Shortfall; refiner: string } | null = null;
  /** What speaks for and against its claim, of which the confidence is made. */
  signs: readonly string[] = [];
  /** Id of the claim that it is part of. */
  claim: string | null = null;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** Notes what the refiner `by` made of it: its new steps, and the fields that it changed. */
  become(draft: Draft, by: string): void {
    for (const field of ['kind', 'subtype', 'assertion'] as const)
      this.change(field, this.draft[field], draft[field], by);
    for (const step of draft.steps.slice(this.draft.steps.length)) this.by.set(step, by);
    this.draft = draft;
  }

  change(field: 'kind' | 'subtype' | 'assertion', before: string, after: string, by: string, why = ''): void {
    if (before !== after) this.more.push({ does: 'change', why, field, before, after, refiner: by });
  }
}

/** The draft with a trail of its own. */
export function withTrail(draft: Draft): Draft {
  const trail = new Trail(draft);
  return { ...draft, trail };
}
