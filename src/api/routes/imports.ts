import { createRoute, z } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { importFormSchema, importListSchema, importStateSchema, importTextsSchema } from '../schemas/imports.ts';
import { id } from './id.ts';

export const startImport = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Take files, texts and pages of the web into the register',
  description:
    'Answers at once; the events tell how it goes. Files are taken as «isnad add» takes them. Pages are fetched from the public internet alone, one after the other.',
  request: {
    body: {
      description: 'Texts as JSON, or files as a form',
      content: {
        'application/json': { schema: importTextsSchema },
        'multipart/form-data': { schema: importFormSchema },
      },
    },
  },
  responses: {
    202: json('It has begun, or waits for another', importStateSchema),
    ...problems(400, 403, 413, 415, 429),
  },
});

export const listImports = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'The imports at work and the last that were',
  responses: { 200: json('The imports', importListSchema) },
});

export const getImport = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'How far an import is',
  request: { params: id },
  responses: { 200: json('The import', importStateSchema), ...problems(400, 404) },
});

export const cancelImport = createRoute({
  method: 'delete',
  path: '/api/imports/{id}',
  summary: 'Cancel an import; what it has kept stays',
  request: { params: id },
  responses: { 200: json('The import as it is now', importStateSchema), ...problems(400, 403, 404) },
});

export const importEvents = createRoute({
  method: 'get',
  path: '/api/imports/{id}/events',
  summary: 'How an import goes on, while it does',
  description:
    'Server-sent events: «failure» with one failure, «progress» with status and counts, and «end» with the whole import when it is over. ' +
    'Whoever comes again with `Last-Event-ID`, as browsers do, is told no failure twice.',
  request: { params: id },
  responses: {
    200: { description: 'The events', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(400, 404),
  },
});
