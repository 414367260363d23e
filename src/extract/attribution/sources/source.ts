import type { Agreement, TokenRange } from '../../../languages/language-pack.ts';
import type { EntityType, Link } from '../../../model/index.ts';

/** Who is named as a source, where the text names them. */
export interface Source extends TokenRange {
  id: string;
  /** Those who speak together with the first. */
  with: string[];
  type: EntityType;
  agreement: Agreement;
  /** Stem of the common noun that heads the words, by which a short form finds the source again; or empty. */
  head: string;
  /** True where a title heads the words: «المتحدث باسم الجيش». */
  title: boolean;
  /** Links before this one that a short form brings with it («وأضاف المصدر» of a source that an agency quotes). */
  before: readonly Link[];
  /** Preposition that governs the words, or empty. */
  preposition: string;
}

/** Fields of a source that most ways to name one leave at nothing. */
export const PLAIN = { with: [] as string[], before: [] as readonly Link[], preposition: '', head: '', title: false };
