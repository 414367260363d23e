import { createRoute } from '@hono/zod-openapi';
import { json } from '../answers.ts';
import { ownCatalogueSchema } from '../schemas/catalogue.ts';

export const getCatalogue = createRoute({
  method: 'get',
  path: '/api/catalogue',
  summary: 'The names that this register adds to the shipped ones',
  responses: { 200: json('The files of names', ownCatalogueSchema) },
});
