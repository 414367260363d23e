import type { Source } from '../sources/source.ts';

/** A verb's subject, the outlet that was spoken to, and the first token behind both. */
export interface Subject {
  source: Source | null;
  /** True where the subject is known as nothing: what stands before the verb may be its subject after all. */
  unknown: boolean;
  via: Source | null;
  end: number;
}
