import { IsnadError } from '../model/index.ts';
import { readHtml } from './html/html.ts';
import { looksLikePage } from './html/page.ts';
import { type Ingested, LARGEST_DOCUMENT, type Reader, type Source } from './ingested.ts';
import { looksLikeJson, readJson } from './json/json.ts';
import { readJsonl } from './jsonl/jsonl.ts';
import { readText } from './text/text.ts';

export type { Ingested, Source } from './ingested.ts';

interface Format {
  read: Reader;
  extensions: string[];
  /** How the first bytes tell the format, where the name does not. */
  looks: (head: string) => boolean;
}

/** The source formats, first match first; plain text is what is left. */
const FORMATS = {
  json: { read: readJson, extensions: ['json'], looks: looksLikeJson },
  jsonl: { read: readJsonl, extensions: ['jsonl', 'ndjson'], looks: (head) => /^\s*\{\s*"/u.test(head) },
  html: {
    read: readHtml,
    extensions: ['html', 'htm', 'xhtml'],
    looks: looksLikePage,
  },
  text: { read: readText, extensions: ['txt', 'text', 'md'], looks: () => true },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** Endings of the files that are read when a folder is given. */
export const knownExtensions: readonly string[] = Object.values(FORMATS).flatMap((format: Format) => format.extensions);

/**
 * Reads a source's documents one by one, holding one at a time. What is wrong with a record or the whole source is yielded as an
 * error that names the file and, in JSONL, the line; then the rest goes on.
 *
 * @param options.format read it so, whatever its name and first bytes say
 * @param options.limit most bytes of one document
 */
export async function* ingest(
  source: Source,
  options: { format?: FormatName; limit?: number } = {},
): AsyncGenerator<Ingested> {
  try {
    const { head, bytes } = await peek(source.bytes);
    const format: Format = FORMATS[options.format ?? formatOf(source.name, head)];
    yield* format.read({ name: source.name, bytes }, options.limit ?? LARGEST_DOCUMENT);
  } catch (error) {
    if (error instanceof IsnadError) yield { error };
    else if (isSystemError(error)) yield { error: unreadable(source.name, error) };
    else throw error;
  }
}

function formatOf(name: string, head: string): FormatName {
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const entries = Object.entries(FORMATS) as [FormatName, Format][];
  const byName = entries.find(([, format]) => format.extensions.includes(extension))?.[0];
  const byLooks = entries.find(([, format]) => format.looks(head))?.[0] ?? 'text';
  // A name that ends in .json may stand over JSONL, and the other way round.
  return byName === undefined || (isJson(byName) && isJson(byLooks)) ? byLooks : byName;
}

function isJson(name: FormatName): boolean {
  return name === 'json' || name === 'jsonl';
}

/** The beginning of a stream, and the stream as if nothing had been read. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: string; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done
    ? ''
    : Buffer.from(first.value.subarray(0, 512))
        .toString('utf8')
        .replace(/^\ufeff/u, '');
  async function* all() {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, bytes: all() };
}

/** True for an error that the system gave: no such file, no rights, a broken disk. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EACCES: 'We may not read it.',
  EPERM: 'We may not read it.',
  EISDIR: 'It is a folder.',
};

/** The error of a file or folder that the system does not let us read. */
export function unreadable(file: string, error: NodeJS.ErrnoException): IsnadError {
  const message = REASONS[error.code ?? ''] ?? `It cannot be read (${error.code ?? 'unknown reason'}).`;
  return new IsnadError('unreadable', message, { file, cause: error });
}
