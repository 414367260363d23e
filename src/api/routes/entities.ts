import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { entityListSchema, entityQuerySchema } from '../schemas/entities.ts';

export const listEntities = createRoute({
  method: 'get',
  path: '/api/entities',
  summary: 'Entities of the catalogue and the register that have words in a name, those that fit best first',
  request: { query: entityQuerySchema },
  responses: { 200: json('The entities', entityListSchema), ...problems(400) },
});
