import { type DocumentInput, documentInputSchema, IsnadError } from '../../model/index.ts';

/** Where a record stands, for the message of an error. */
export interface Place {
  file: string;
  line?: number;
}

/**
 * One record as a document. Unknown fields are ignored, an `id` may be a number, a time of day is cut off `publishedAt`.
 * What `isnad extract` printed is a record too: its document is read anew.
 *
 * @throws IsnadError `bad-document` (with the field) or `empty-text`
 */
export function parseRecord(value: unknown, place: Place): DocumentInput {
  if (!isObject(value)) {
    throw new IsnadError('bad-document', `The document is ${describe(value)}, not an object.`, {
      ...place,
      wayOut: 'Write a document as {"text": "…"}.',
    });
  }
  const fields = isObject(value.document) && !('text' in value) ? ofExtraction(value.document) : { ...value };
  if (typeof fields.id === 'number') fields.id = String(fields.id);
  if (typeof fields.publishedAt === 'string') fields.publishedAt = cutToDay(fields.publishedAt);
  const parsed = documentInputSchema.safeParse(fields);
  if (!parsed.success) throw badField(fields, String(parsed.error.issues[0]?.path[0] ?? ''), place);
  if (parsed.data.text.trim() === '')
    throw new IsnadError('empty-text', 'The text is empty.', { ...place, field: 'text' });
  return parsed.data;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The document of a result. There the `id` is a hash, and the one that came with the article stands beside it. */
function ofExtraction({ id: _, externalId, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, id: externalId };
}

/** «2022-10-12T08:00:00Z» and «2022-10-12 08:00» say the day they begin with; an empty string says none. */
function cutToDay(value: string): string | null {
  const text = value.trim();
  if (text === '') return null;
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u.test(text) ? text.slice(0, 10) : text;
}

function badField(fields: Record<string, unknown>, field: string, place: Place): IsnadError {
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
