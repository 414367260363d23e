import { type DocumentInput, documentInputSchema, IsnadError } from '../../model/index.ts';

/**
 * One line of JSONL as a document. Unknown fields are ignored, an `id` may be a number, a time of day is cut off `publishedAt`.
 *
 * @throws IsnadError `bad-json`, `bad-document` (with the field) or `empty-text`
 */
export function parseRecord(text: string, place: { file: string; line: number }): DocumentInput {
  const record = parseJson(text, place);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new IsnadError('bad-document', `The line is ${describe(record)}, not an object.`, {
      ...place,
      wayOut: 'Write one document a line: {"text": "…"}.',
    });
  }
  const fields: Record<string, unknown> = { ...record };
  if (typeof fields.id === 'number') fields.id = String(fields.id);
  if (typeof fields.publishedAt === 'string') fields.publishedAt = cutToDay(fields.publishedAt);
  const parsed = documentInputSchema.safeParse(fields);
  if (!parsed.success) throw badField(fields, String(parsed.error.issues[0]?.path[0] ?? ''), place);
  if (parsed.data.text.trim() === '')
    throw new IsnadError('empty-text', 'The text is empty.', { ...place, field: 'text' });
  return parsed.data;
}

function parseJson(text: string, place: { file: string; line: number }): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/gu, ' ').slice(0, 120) : '';
    throw new IsnadError('bad-json', `The line is not valid JSON (${why}).`, {
      ...place,
      wayOut: 'Each line must be one whole JSON object.',
      cause,
    });
  }
}

/** «2022-10-12T08:00:00Z» and «2022-10-12 08:00» say the day they begin with; an empty string says none. */
function cutToDay(value: string): string | null {
  const text = value.trim();
  if (text === '') return null;
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u.test(text) ? text.slice(0, 10) : text;
}

function badField(fields: Record<string, unknown>, field: string, place: { file: string; line: number }): IsnadError {
  const value = fields[field];
  if (field === 'publishedAt' && typeof value === 'string') {
    return new IsnadError('bad-document', `"publishedAt" is "${value.slice(0, 40)}", which is no date.`, {
      ...place,
      field,
      wayOut: 'Write the day as 2022-10-12, or leave it out.',
    });
  }
  const message =
    field in fields
      ? `"${field}" is ${describe(value)}, not ${value === '' ? 'a name' : 'text'}.`
      : `"${field}" is missing.`;
  return new IsnadError('bad-document', message, { ...place, field });
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'number' ? 'a number' : 'a piece of text';
}
