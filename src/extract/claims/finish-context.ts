import type { SourceLexicon, WordForms } from '../../languages/language-pack.ts';
import type { Span } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import type { Attribution } from '../attribution/attribute.ts';
import type { Draft, Scene } from '../frames/scene.ts';

/** What is known of a document when its drafts are made into claims. */
export interface FinishContext {
  analysis: Analysis;
  attribution: Attribution;
  /** One per sentence, in order. */
  scenes: readonly Scene[];
  sources: SourceLexicon;
  forms: WordForms;
  publishedAt: string | null;
  /** Claims less sure than this, from 0 to 1, are left out. */
  least: number;
}

/** A draft with its sentence and the other drafts of that sentence. */
export interface Telling {
  draft: Draft;
  others: readonly Draft[];
  scene: Scene;
}

/** The span of the text that tokens `first` up to, not with, `end` stand in. */
export function spanOf({ tokens }: Analysis, range: { first: number; end: number }): Span {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}
