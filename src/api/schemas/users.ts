import { z } from '@hono/zod-openapi';
import { personSchema, userRoleSchema } from '../../model/index.ts';

export const userSchema = personSchema.extend({
  /** ISO 8601 with time zone. */
  addedAt: z.string(),
});

export const userListSchema = z.object({ users: z.array(userSchema) });

const password = z.string().min(1).max(1000);

export const newUserSchema = z.strictObject({
  name: z.string().min(1).max(200),
  password,
  role: userRoleSchema,
});

export const changedUserSchema = z
  .strictObject({ role: userRoleSchema.optional(), password: password.optional() })
  .refine(
    ({ role, password: given }) => role !== undefined || given !== undefined,
    'neither role nor password is given',
  );
