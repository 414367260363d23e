import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { foundSchema, searchQuerySchema } from '../schemas/search.ts';

export const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Documents, claims or names with these words, the best first, with the words that fit marked',
  request: { query: searchQuerySchema },
  responses: { 200: json('A page of what was found', foundSchema), ...problems(400) },
});
