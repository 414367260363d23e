import type { z } from 'zod';
import { IsnadError } from '../model/index.ts';
import { type Entry, entrySchema } from './entry.ts';

/** A value that should be an entry, with the line it stood in where it came from a text. */
interface Candidate {
  value: unknown;
  line?: number;
}

/**
 * A researcher's own entries, checked. Takes the text of a file (a JSON array, or one JSON object per line) or parsed
 * entries.
 *
 * @throws IsnadError `bad-catalogue`, naming line or position, id and field
 */
export function readEntries(source: unknown, file?: string): Entry[] {
  const candidates =
    typeof source === 'string'
      ? parse(source, file)
      : Array.isArray(source)
        ? source.map((value) => ({ value }))
        : null;
  if (!candidates) throw bad('A catalogue is a list of entries; this is something else.', file);
  const seen = new Set<string>();
  return candidates.map((candidate, i) => check(candidate, i, seen, file));
}

/** The house layout, one object per line, gives exact line numbers; any other JSON array is taken without them. */
function parse(text: string, file?: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [i, raw] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const line = raw.trim().replace(/,$/u, '');
    if (line === '' || line === '[' || line === ']') continue;
    try {
      candidates.push({ value: JSON.parse(line), line: i + 1 });
    } catch (cause) {
      return parseWhole(text, i + 1, file, cause);
    }
  }
  const [only] = candidates;
  if (candidates.length === 1 && Array.isArray(only?.value)) return only.value.map((value) => ({ value }));
  return candidates;
}

function parseWhole(text: string, line: number, file: string | undefined, cause: unknown): Candidate[] {
  try {
    const whole: unknown = JSON.parse(text);
    return (Array.isArray(whole) ? whole : [whole]).map((value) => ({ value }));
  } catch {
    throw bad(`Line ${line} of the catalogue is no JSON.`, file, { line, cause });
  }
}

function check({ value, line }: Candidate, position: number, seen: Set<string>, file?: string): Entry {
  const result = entrySchema.safeParse(value);
  const id = idOf(value);
  const name = `${line === undefined ? `Entry ${position + 1}` : `Line ${line}`} of the catalogue${id ? ` (${id})` : ''}`;
  const where = line === undefined ? {} : { line };
  if (!result.success) {
    const { field, message } = firstIssue(result.error);
    throw bad(`${name}: ${field ? `field «${field}»: ` : ''}${message}.`, file, { ...where, ...(field && { field }) });
  }
  if (seen.has(result.data.id)) throw bad(`${name}: this id stands there twice.`, file, { ...where, field: 'id' });
  seen.add(result.data.id);
  return result.data;
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The first thing that a schema error complains of: the path of the field and what is wrong with it. */
export function firstIssue(error: z.ZodError): { field: string; message: string } {
  const issue = error.issues[0];
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : (issue?.path ?? []);
  return { field: path.join('.'), message: issue?.message ?? 'not an entry' };
}

function bad(
  message: string,
  file: string | undefined,
  where: { line?: number; field?: string; cause?: unknown } = {},
): IsnadError {
  return new IsnadError('bad-catalogue', message, {
    wayOut: 'See docs/catalogue.md for what a line holds.',
    ...(file !== undefined && { file }),
    ...where,
  });
}
