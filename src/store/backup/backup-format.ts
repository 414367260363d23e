import { z } from 'zod';
import { IsnadError } from '../../model/index.ts';
import { contentsSchema } from './contents.ts';

// A backup is a gzip file of lines of JSON (docs/database.md): the head, then for each table a line with its name followed by a line for
// each of its rows, then the end. Rows are objects and marks are lists, so that the first sign of a line tells them apart.

/** Number of the format; a reader refuses one that it does not know. */
export const FORMAT = 1;

/** The first line: `["isnad-backup", { "format": 1, … }]`. */
export const headSchema = z.tuple([
  z.literal('isnad-backup'),
  z.object({
    format: z.int(),
    /** When the backup was begun, ISO 8601. */
    madeAt: z.string(),
    /** The migrations that the tables have had. */
    migrations: z.array(z.string()),
  }),
]);
export type Head = z.infer<typeof headSchema>[1];

/** The line before the rows of a table: `["table", "documents"]`. */
export const tableSchema = z.tuple([z.literal('table'), z.string()]);

/** The last line: `["end", { "contents": …, "sha256": … }]`, the hash of all bytes before it. */
export const endSchema = z.tuple([z.literal('end'), z.object({ contents: contentsSchema, sha256: z.string() })]);
export type End = z.infer<typeof endSchema>[1];

/** The error of a file that is no whole backup. */
export function badBackup(file: string, what: string, cause?: unknown): IsnadError {
  return new IsnadError('bad-backup', what, {
    file,
    wayOut: 'Take another backup; nothing was restored from this one.',
    ...(cause !== undefined && { cause }),
  });
}
