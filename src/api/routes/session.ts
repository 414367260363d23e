import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { newPasswordSchema, sessionSchema, signInSchema } from '../schemas/session.ts';

export const getSession = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in, and whether one has to be',
  responses: { 200: json('The session', sessionSchema) },
});

export const signIn = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in: the answer sets a cookie',
  request: { body: { ...json('Name and password', signInSchema), required: true } },
  responses: { 200: json('The session', sessionSchema), ...problems(400, 401, 403, 413, 415, 429) },
});

export const signOut = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out: the session is over, and its cookie goes',
  responses: { 204: { description: 'Nobody is signed in any more' }, ...problems(403) },
});

export const changePassword = createRoute({
  method: 'put',
  path: '/api/password',
  summary: 'Take another password: all other sessions of yours are over',
  request: { body: { ...json('The old and the new one', newPasswordSchema), required: true } },
  responses: { 200: json('The session', sessionSchema), ...problems(400, 401, 403, 413, 415, 422, 429) },
});
