import { z } from '@hono/zod-openapi';
import { entitySchema } from '../../model/index.ts';

/** An entity without its mentions: what a page needs to name it. */
export const entitySummarySchema = entitySchema.pick({ id: true, type: true, name: true, state: true, aliases: true });

/** One error, as `application/problem+json` (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** For programs; each code has one meaning. */
  code: z.string(),
  /** What was wrong, one sentence in English. */
  detail: z.string(),
  /** Name of the parameter or body field that was wrong. */
  field: z.string().optional(),
  /** Of a claim that is otherwise than it was seen: the parts that changed. */
  changed: z.array(z.string()).optional(),
  /** What the caller can do about it, one sentence. */
  wayOut: z.string().optional(),
});

/** A value once or several times: `?kind=transfer&kind=attack`. */
export function several<T extends z.ZodType>(value: T) {
  return z.union([value, z.array(value).min(1).max(50)]).optional();
}

/** `?disputed=true`. */
export const flag = z
  .enum(['true', 'false'])
  .transform((said) => said === 'true')
  .optional();

/** A name or an id that is asked for. No text of the register holds U+0000, and PostgreSQL takes none in a question. */
export function term(least: number, most: number) {
  return z
    .string()
    .min(least)
    .max(most)
    .refine((text) => !text.includes('\u0000'), 'it holds a sign that is no text');
}

/** `after` is the `next` of the page before. */
export const pageQuery = {
  after: z.string().min(1).max(500).optional().describe('The «next» of the page before'),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('Rows of a page; unsaid, 50'),
};
