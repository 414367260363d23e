import { z } from '@hono/zod-openapi';

export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Its first letters, to tell it by. */
  start: z.string(),
  /** ISO 8601 with time zone; null where it does not run out. */
  expiresAt: z.string().nullable(),
  addedAt: z.string(),
  /** When a request last came with it. */
  lastUsedAt: z.string().nullable(),
});

export const tokenListSchema = z.object({ tokens: z.array(tokenSchema) });

export const newTokenSchema = z.strictObject({
  /** What it is for. */
  name: z.string().trim().min(1).max(60),
  /** After how many days it runs out; unsaid: never. */
  days: z.int().min(1).max(3650).optional(),
});

export const madeTokenSchema = tokenSchema.extend({
  /** The token itself: shown here, and never again. */
  token: z.string(),
});
