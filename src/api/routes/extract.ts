import { createRoute } from '@hono/zod-openapi';
import { extractionSchema } from '../../model/index.ts';
import { json, problems } from '../answers.ts';
import { articleSchema, explanationsSchema } from '../schemas/documents.ts';

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
