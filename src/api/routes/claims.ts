import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { claimListSchema, claimQuerySchema, facetQuerySchema, facetsSchema } from '../schemas/claims.ts';

export const listClaims = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims under a filter, those of the newest documents first',
  request: { query: claimQuerySchema },
  responses: { 200: json('A page of claims', claimListSchema), ...problems(400) },
});

export const getFacets = createRoute({
  method: 'get',
  path: '/api/facets',
  summary: 'Counts of claims by value under a filter',
  request: { query: facetQuerySchema },
  responses: { 200: json('The counts', facetsSchema), ...problems(400) },
});
