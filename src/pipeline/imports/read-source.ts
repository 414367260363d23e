import { type Ingested, ingest } from '../../ingest/index.ts';
import type { Extraction, IsnadError } from '../../model/index.ts';
import type { Engine } from '../engine.ts';
import { placedError } from '../placed-error.ts';

/** A file, a pasted text or a fetched page, whole in memory. */
export interface GivenSource {
  /** What it is called where it comes from: the name of the file, the address of the page. */
  name: string;
  bytes: Uint8Array;
  /** Where it was fetched: the address of its document, unless the page itself names a better one. */
  url?: string;
}

/** Where a document stood: the source, and the line where the source has one document a line. */
export type Place = { file: string; line?: number };

/** One document that was read, or why one could not be. */
export type SourceRead = { place: Place; extraction: Extraction } | { error: IsnadError };

/** Reads the documents of a source one by one, as `isnad add` does; what is wrong with one is yielded, and the rest goes on. */
export async function* readSource(read: Engine['read'], source: GivenSource): AsyncGenerator<SourceRead> {
  try {
    for await (const document of ingest({ name: source.name, bytes: chunks(source.bytes) })) {
      yield 'error' in document ? document : readOne(read, document, source.url ?? null);
    }
  } catch (error) {
    // A page that breaks its reader costs that page, not the import.
    yield { error: placedError(error, { file: source.name }) };
  }
}

function readOne(
  read: Engine['read'],
  { input, ...place }: Exclude<Ingested, { error: IsnadError }>,
  url: string | null,
): SourceRead {
  try {
    return { place, extraction: read({ ...input, url: input.url ?? url }) };
  } catch (error) {
    return { error: placedError(error, place) };
  }
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
