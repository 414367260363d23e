import { createRoute, z } from '@hono/zod-openapi';
import { extractionSchema } from '../model/index.ts';
import { json, problems } from './answers.ts';
import { claimListSchema, claimQuerySchema, facetQuerySchema, facetsSchema } from './schemas/claims.ts';
import { term } from './schemas/common.ts';
import {
  articleSchema,
  documentListSchema,
  documentQuerySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from './schemas/documents.ts';
import { entityViewSchema, statsSchema } from './schemas/register.ts';

// Every route of the API. handlers/ answers them, one file per resource.

const id = z.object({ id: term(1, 300) });

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

export const explainDocument = createRoute({
  method: 'get',
  path: '/api/documents/{id}/explanation',
  summary: 'How each claim of a document came about, and why words led to none',
  request: { params: id },
  responses: { 200: json('The explanations', explanationsSchema), ...problems(404) },
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

export const explain = createRoute({
  method: 'post',
  path: '/api/explain',
  summary: 'The same of an article that is not kept',
  request: { body: { ...json('The article', articleSchema), required: true } },
  responses: { 200: json('The explanations', explanationsSchema), ...problems(400, 403, 413, 415, 422) },
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
