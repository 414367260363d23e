import { createRoute, type z } from '@hono/zod-openapi';
import { z as zod } from '@hono/zod-openapi';
import { extractionSchema } from '../model/index.ts';
import { claimListSchema, claimQuerySchema, facetQuerySchema, facetsSchema } from './schemas/claims.ts';
import { problemSchema } from './schemas/common.ts';
import { articleSchema, documentListSchema, documentQuerySchema, documentViewSchema, keptSchema } from './schemas/documents.ts';
import { entityViewSchema, statsSchema } from './schemas/register.ts';

// Every route of the API. handlers/ answers them, one file per resource.

const id = zod.object({ id: zod.string().min(1).max(300) });

export const listDocuments = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Documents, newest first',
  request: { query: documentQuerySchema },
  responses: { 200: json('A page of documents', documentListSchema), ...problems(400) },
});

export const getDocument = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One document with its text, entities and claims',
  request: { params: id },
  responses: { 200: json('The document', documentViewSchema), ...problems(404) },
});

export const keepDocument = createRoute({
  method: 'post',
  path: '/api/documents',
  summary: 'Read an article and keep it',
  request: { body: { ...json('The article', articleSchema), required: true } },
  responses: {
    200: json('It was there already', keptSchema),
    201: json('It is new', keptSchema),
    ...problems(400, 403, 413, 415, 422),
  },
});

export const extract = createRoute({
  method: 'post',
  path: '/api/extract',
  summary: 'Read an article and keep nothing',
  request: { body: { ...json('The article', articleSchema), required: true } },
  responses: { 200: json('What was read in it', extractionSchema), ...problems(400, 403, 413, 415, 422) },
});

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

function json<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}

const reasons = {
  400: 'A parameter or the body is not what the route takes',
  403: 'The request comes from the page of another site',
  404: 'There is none of that id',
  413: 'The body is over 1 MiB',
  415: 'The body is not JSON',
  422: 'The article cannot be read',
} as const;

/** Left out of the types of handlers on purpose: problems are thrown, not returned. */
function problems(...statuses: (keyof typeof reasons)[]): Record<never, never> {
  const content = { 'application/problem+json': { schema: problemSchema } };
  return Object.fromEntries(statuses.map((status) => [status, { description: reasons[status], content }]));
}
