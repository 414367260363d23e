import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import {
  claimOriginsSchema,
  dealFacetQuerySchema,
  dealFacetsSchema,
  dealListSchema,
  dealOriginsSchema,
  dealQuerySchema,
  dealViewSchema,
} from '../schemas/deals.ts';
import { id } from './id.ts';

export const listDeals = createRoute({
  method: 'get',
  path: '/api/deals',
  summary: 'Deals that claims come together to, the last reported first',
  request: { query: dealQuerySchema },
  responses: { 200: json('A page of deals', dealListSchema), ...problems(400) },
});

export const getDealFacets = createRoute({
  method: 'get',
  path: '/api/deals/facets',
  summary: 'Counts of deals by value under a filter',
  request: { query: dealFacetQuerySchema },
  responses: { 200: json('The counts', dealFacetsSchema), ...problems(400) },
});

export const getDeal = createRoute({
  method: 'get',
  path: '/api/deals/{id}',
  summary: 'One deal: its claims by stage, every value with who reports it, what is disputed, who stands behind it',
  request: { params: id },
  responses: { 200: json('The deal', dealViewSchema), ...problems(400, 404) },
});

export const getDealOrigins = createRoute({
  method: 'get',
  path: '/api/deals/{id}/origins',
  summary: 'Who stands behind a deal, and who has it from whom',
  request: { params: id },
  responses: { 200: json('Its trees of transmission', dealOriginsSchema), ...problems(400, 404) },
});

export const getClaimOrigins = createRoute({
  method: 'get',
  path: '/api/claims/{id}/origins',
  summary: 'Who else says what a claim says, who has it from whom, and of which deal it is',
  request: { params: id },
  responses: { 200: json('Its trees of transmission', claimOriginsSchema), ...problems(400, 404) },
});
