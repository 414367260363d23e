import { createRoute, z } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import {
  claimListSchema,
  claimQuerySchema,
  downloadQuerySchema,
  facetQuerySchema,
  facetsSchema,
} from '../schemas/claims.ts';

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

export const downloadCsv = createRoute({
  method: 'get',
  path: '/api/claims.csv',
  summary: 'All claims under a filter as a table',
  description: 'As «isnad claims --format csv» prints them, with a byte order mark for spreadsheets.',
  request: { query: downloadQuerySchema },
  responses: { 200: file('text/csv'), ...problems(400) },
});

export const downloadJsonl = createRoute({
  method: 'get',
  path: '/api/claims.jsonl',
  summary: 'All claims under a filter, one a line',
  description: 'As «isnad claims --format jsonl» prints them: a row of /api/claims with its sentence.',
  request: { query: downloadQuerySchema },
  responses: { 200: file('application/x-ndjson'), ...problems(400) },
});

function file(type: string) {
  return { description: 'The file', content: { [type]: { schema: z.string() } } };
}
