import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import { changedUserSchema, newUserSchema, userListSchema, userSchema } from '../schemas/users.ts';
import { id } from './id.ts';

export const listUsers = createRoute({
  method: 'get',
  path: '/api/users',
  summary: 'The users of the register, by name',
  responses: { 200: json('The users', userListSchema), ...problems(401, 403) },
});

export const addUser = createRoute({
  method: 'post',
  path: '/api/users',
  summary: 'Add somebody who may sign in',
  request: { body: { ...json('Name, password and role', newUserSchema), required: true } },
  responses: { 201: json('The user', userSchema), ...problems(400, 401, 403, 413, 415, 422) },
});

export const changeUser = createRoute({
  method: 'patch',
  path: '/api/users/{id}',
  summary: 'Give somebody another role or password; another password ends their sessions',
  request: { params: id, body: { ...json('What is to be changed', changedUserSchema), required: true } },
  responses: { 200: json('The user', userSchema), ...problems(400, 401, 403, 404, 413, 415, 422) },
});

export const removeUser = createRoute({
  method: 'delete',
  path: '/api/users/{id}',
  summary: 'Take somebody out, with their sessions and tokens; what they reviewed stays, with their name',
  request: { params: id },
  responses: { 204: { description: 'They are out' }, ...problems(401, 403, 404, 422) },
});
