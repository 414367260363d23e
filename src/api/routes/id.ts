import { z } from '@hono/zod-openapi';
import { term } from '../schemas/common.ts';

/** The `{id}` of a path. */
export const id = z.object({ id: term(1, 300) });
