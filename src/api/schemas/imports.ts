import { z } from '@hono/zod-openapi';
import { term } from './common.ts';

/** Files and pages that one import may have. */
const MOST_FILES = 5000;
const MOST_ADDRESSES = 200;

/** Pages of the web; what is no public http(s) address is told as a failure of that address. */
const addresses = z.array(term(1, 2000)).max(MOST_ADDRESSES);

/** Texts as `isnad add` takes files: plain text, HTML, JSON or JSONL, told by the ending of the name or the first letters. */
export const importTextsSchema = z
  .strictObject({
    texts: z
      .array(z.strictObject({ name: term(1, 500), text: z.string() }))
      .max(MOST_FILES)
      .optional(),
    addresses: addresses.optional(),
  })
  .refine(({ texts = [], addresses: pages = [] }) => texts.length + pages.length > 0, {
    path: ['texts'],
    message: 'there is nothing to import: give texts or addresses',
  });

const file = z.custom<File>((value) => value instanceof File, 'a file is wanted');

/** The same as a form: `files` once for each file, `addresses` with one address a line. */
export const importFormSchema = z
  .strictObject({
    files: z
      .union([file, z.array(file).max(MOST_FILES)])
      .optional()
      .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
    addresses: z
      .string()
      .transform((lines) => lines.split(/\s+/u).filter((line) => line !== ''))
      .pipe(addresses)
      .optional()
      .openapi({ type: 'string' }),
  })
  .refine(({ files, addresses: pages = [] }) => files !== undefined || pages.length > 0, {
    path: ['files'],
    message: 'there is nothing to import: give files or addresses',
  });

export const importStateSchema = z.object({
  id: z.string(),
  /** `waiting`: another import is at work; `failed`: the register could not take more. */
  status: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
  counts: z.object({
    /** Files and addresses given, and how many of them are done with. */
    sources: z.int(),
    done: z.int(),
    /** Documents read; each is added, present, updated or failed in the end. */
    read: z.int(),
    added: z.int(),
    present: z.int(),
    updated: z.int(),
    failed: z.int(),
    /** Claims of the documents that are new or were read anew. */
    claims: z.int(),
  }),
  /** What did not come in, by the name that it was given under; the first thousand. */
  failures: z.array(
    z.object({
      name: z.string(),
      line: z.int().optional(),
      code: z.string(),
      detail: z.string(),
      wayOut: z.string().optional(),
    }),
  ),
  /** What came in or was there already; the first hundred. */
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      status: z.enum(['added', 'present', 'updated']),
      claims: z.int(),
    }),
  ),
});

export const importListSchema = z.object({
  /** Those at work and the last that were, the newest first. */
  imports: z.array(importStateSchema),
  /** False where this server fetches no pages. */
  fetches: z.boolean(),
  /** The most that the body of one import may measure, in bytes. */
  largest: z.int(),
});
