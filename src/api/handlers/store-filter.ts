import type { z } from '@hono/zod-openapi';
import { toQuery } from '../../pipeline/search/index.ts';
import type { ClaimFilter } from '../../store/index.ts';
import type { facetQuerySchema } from '../schemas/claims.ts';

/** The filters of a question as the register takes them. */
export function storeFilter({ words, ...filter }: z.infer<typeof facetQuerySchema>): ClaimFilter {
  return { ...filter, ...(words !== undefined && { words: toQuery(words) }) };
}
