import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import {
  articleSchema,
  documentListSchema,
  documentQuerySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from '../schemas/documents.ts';
import { id } from './id.ts';

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
