import type { IsnadError } from '../model/index.ts';
import type { OwnFile, ReadOptions } from '../pipeline/index.ts';
import type { Ingested } from '../pipeline/ingest-paths.ts';
import { asError } from '../pipeline/plain-error.ts';
import type { Answer } from './read-one.ts';
import { LARGE, type Pool, startPool } from './thread-pool.ts';

/** Documents that may be read ahead of the one that is printed next, for each thread. */
const AHEAD = 8;

type Result = { json: string } | { error: IsnadError };

/**
 * Reads documents with `jobs` threads and gives the results in the order of the documents. Holds a bounded number of
 * documents at a time, however many there are. With one job a thread is started for large documents only. `own` are the user's own entries, known to be sound.
 */
export async function* readInOrder(
  documents: AsyncIterable<Ingested>,
  { jobs, pretty, own, ...options }: ReadOptions & { jobs: number; pretty: boolean; own: readonly OwnFile[] },
): AsyncGenerator<Result> {
  const { ask, close } = jobs > 1 ? startPool(jobs, own) : await readHere(own);
  const waiting: Promise<Result>[] = [];
  try {
    for await (const document of documents) {
      const result =
        'error' in document ? Promise.resolve(document) : ask({ ...document, pretty, options }).then(asResult);
      // A failing thread is reported when its turn comes.
      result.catch(() => {});
      waiting.push(result);
      if (waiting.length >= (jobs > 1 ? jobs * AHEAD : 1)) yield await (waiting.shift() as Promise<Result>);
    }
    for (const result of waiting) yield await result;
  } finally {
    await close();
  }
}

function asResult(answer: Answer): Result {
  return 'error' in answer ? { error: asError(answer.error) } : answer;
}

/** Reads in this thread, and large documents in another. */
async function readHere(own: readonly OwnFile[]): Promise<Pool> {
  const { readOne } = await import('./read-one.ts');
  const { createEngine, loadCatalogue } = await import('../pipeline/index.ts');
  const engine = createEngine(loadCatalogue(own));
  let thread: Pool | null = null;
  return {
    async ask(task) {
      if (task.input.text.length < LARGE) return readOne(engine, task);
      thread ??= startPool(1, own);
      return thread.ask(task);
    },
    close: async () => thread?.close(),
  };
}
