import type { z } from '@hono/zod-openapi';
import { problemSchema } from './schemas/common.ts';

/** The body of a request or an answer in JSON. */
export function json<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}

const reasons = {
  400: 'A parameter or the body is not what the route takes',
  401: 'Nobody is signed in, or the password is wrong',
  403: 'The request comes from the page of another site, or takes another role',
  404: 'There is none of that id',
  409: 'A claim has changed since it was looked at',
  413: 'The body is over 1 MiB; for an import, over 64 MiB',
  415: 'The body is of another type',
  422: 'The article cannot be read, or the user cannot be so',
  429: 'Too much is asked for in a short time',
} as const;

/** The problems that a route may answer with. They are not in the types of its handler: problems are thrown, not returned. */
export function problems(...statuses: (keyof typeof reasons)[]): Record<never, never> {
  const content = { 'application/problem+json': { schema: problemSchema } };
  return Object.fromEntries(statuses.map((status) => [status, { description: reasons[status], content }]));
}
