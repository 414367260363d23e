import { z } from '@hono/zod-openapi';
import { personSchema } from '../../model/index.ts';

export const sessionSchema = z.object({
  /** Whether one has to sign in. */
  users: z.boolean(),
  /** Who is signed in; null where nobody is, or nobody needs to be. */
  person: personSchema.nullable(),
});

/** Longer ones are nobody's, and would only cost time. */
const given = z.string().min(1).max(1000);

export const signInSchema = z.strictObject({ name: given, password: given });

export const newPasswordSchema = z.strictObject({
  /** The one that holds until now. */
  current: given,
  password: given,
});
