import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { entityViewSchema, statsSchema } from '../schemas/register.ts';
import { id } from './id.ts';

export const getEntity = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'One entity and how often it plays which part',
  request: { params: id },
  responses: { 200: json('The entity', entityViewSchema), ...problems(404) },
});

export const getStats = createRoute({
  method: 'get',
  path: '/api/stats',
  summary: 'How much the register holds',
  responses: { 200: json('The counts', statsSchema) },
});
