import { bodyLimit } from 'hono/body-limit';
import { problem } from '../problem.ts';

/** The most that a posted article may measure as JSON, in bytes. */
export const MAX_BODY = 1024 * 1024;

export const smallBodies = bodyLimit({
  maxSize: MAX_BODY,
  onError: () =>
    problem({
      status: 413,
      code: 'too-large',
      detail: 'The body is over 1 MiB.',
      wayOut: 'Add long texts with «isnad add FILE».',
    }),
});
