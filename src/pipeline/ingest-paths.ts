import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type FormatName, type Ingested, ingest, isSystemError, knownExtensions, unreadable } from '../ingest/index.ts';
import { IsnadError } from '../model/index.ts';

export type { FormatName, Ingested };

/**
 * Reads the documents of files and folders, in the order given; the files of a folder by name, its sub-folders too.
 * In a folder only files with an ending that we read count; hidden files and links to folders are passed over.
 * What cannot be read is yielded as an error, and the rest goes on.
 */
export async function* ingestPaths(
  paths: readonly string[],
  options: { format?: FormatName } = {},
): AsyncGenerator<Ingested> {
  for (const path of paths) yield* ingestPath(path, options);
}

/** Reads the documents of standard input, whatever format they are in. */
export function ingestStdin(
  stdin: AsyncIterable<Uint8Array>,
  options: { format?: FormatName } = {},
): AsyncGenerator<Ingested> {
  return ingest({ name: 'stdin', bytes: stdin }, options);
}

async function* ingestPath(path: string, options: { format?: FormatName }): AsyncGenerator<Ingested> {
  try {
    if ((await stat(path)).isDirectory()) yield* ingestFolder(path, options);
    else yield* ingest({ name: path, bytes: createReadStream(path) }, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { error: unreadable(path, error) };
  }
}

async function* ingestFolder(folder: string, options: { format?: FormatName }, isTop = true): AsyncGenerator<Ingested> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const readable = entries.filter(
    (entry) => entry.isDirectory() || knownExtensions.includes(extname(entry.name).slice(1).toLowerCase()),
  );
  if (isTop && readable.length === 0) {
    yield {
      error: new IsnadError('unreadable', 'There is no file in this folder that we read.', {
        file: folder,
        wayOut: `We read ${knownExtensions.map((extension) => `.${extension}`).join(', ')}.`,
      }),
    };
  }
  for (const entry of readable) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) yield* ingestFolder(path, options, false);
      else if (!(await stat(path)).isDirectory()) yield* ingestPath(path, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { error: unreadable(path, error) };
    }
  }
}
