import { toQuery } from '../../pipeline/search/index.ts';
import type { SearchQuery } from '../../store/index.ts';

/** The filters of a question as the register takes them: its words as they are searched for. */
export function storeFilter<Filter extends { words?: string | undefined }>({
  words,
  ...filter
}: Filter): Omit<Filter, 'words'> & { words?: SearchQuery } {
  return { ...filter, ...(words !== undefined && { words: toQuery(words) }) };
}
