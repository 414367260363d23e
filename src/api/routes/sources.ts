import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { sourceListQuerySchema, sourceListSchema, sourceQuerySchema, sourceViewSchema } from '../schemas/sources.ts';
import { id } from './id.ts';

export const listSources = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'Outlets and origins: what they published, where reports end, who told a deal first',
  request: { query: sourceListQuerySchema },
  responses: { 200: json('A page of outlets and origins', sourceListSchema), ...problems(400) },
});

export const getSource = createRoute({
  method: 'get',
  path: '/api/sources/{id}',
  summary: 'One outlet or origin over time, whom it repeats and who repeats it',
  request: { params: id, query: sourceQuerySchema },
  responses: { 200: json('The outlet or origin', sourceViewSchema), ...problems(400, 404) },
});
