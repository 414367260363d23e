import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { madeTokenSchema, newTokenSchema, tokenListSchema } from '../schemas/tokens.ts';
import { id } from './id.ts';

export const listTokens = createRoute({
  method: 'get',
  path: '/api/tokens',
  summary: 'Your tokens, newest first',
  responses: { 200: json('The tokens', tokenListSchema), ...problems(401, 403) },
});

export const addToken = createRoute({
  method: 'post',
  path: '/api/tokens',
  summary: 'Make a token for a program: it acts as you, with your role',
  request: { body: { ...json('What it is for', newTokenSchema), required: true } },
  responses: {
    201: json('The token, which is shown here alone', madeTokenSchema),
    ...problems(400, 401, 403, 413, 415),
  },
});

export const revokeToken = createRoute({
  method: 'delete',
  path: '/api/tokens/{id}',
  summary: 'End a token of yours at once',
  request: { params: id },
  responses: { 204: { description: 'It is no token any more' }, ...problems(401, 403, 404) },
});
