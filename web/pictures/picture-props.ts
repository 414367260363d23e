import type { Counting } from '../../src/api/types.ts';
import type { Filters } from '../claims/filters.ts';

/** What every picture is given. */
export type PictureProps = {
  filters: Filters;
  counting: Counting;
  /** The filters in words, for files. */
  filterWords: string;
  /** Says that only so many are shown, where there are more. */
  capped: (capped: boolean, shown: number) => string | null;
};
