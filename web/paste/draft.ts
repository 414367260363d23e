import type { Article, Extraction } from '../../src/api/types.ts';

/** What was pasted, and its reading once there is one. */
export type Draft = { article: Article; extraction: Extraction | null };

export const emptyDraft: Draft = { article: { text: '' }, extraction: null };

/** Lasts as long as the page does, so that going to another screen and back loses nothing; it is written nowhere. */
let kept: Draft = emptyDraft;

export function keptDraft(): Draft {
  return kept;
}

export function keepDraft(draft: Draft): void {
  kept = draft;
}
