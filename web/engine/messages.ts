import type { Article, Extraction, Problem } from '../../src/api/types.ts';

/** What the page asks of the engine's thread. */
export type Asked = { id: number; article: Article; explain: boolean };

/** What comes back, under the number that was asked with. */
export type Answered = { id: number } & (
  | { extraction: Extraction }
  | { problem: Pick<Problem, 'code' | 'detail' | 'wayOut' | 'field'> }
);
