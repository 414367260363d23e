import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { IsnadError } from '../model/index.ts';
import type { OwnFile } from '../pipeline/index.ts';
import type { Ingested } from '../pipeline/ingest-paths.ts';
import type { Answer, PlainError, Task } from './read-one.ts';

/** Documents that may be read ahead of the one that is printed next, for each thread. */
const AHEAD = 8;

type Result = { json: string } | { error: IsnadError };
type Ask = (task: Task) => Promise<Answer>;

/**
 * Reads documents with `jobs` threads and gives the results in the order of the documents. Holds a bounded number of
 * documents at a time, however many there are. With one job no thread is started. `own` are the user's own entries, known to be sound.
 */
export async function* readInOrder(
  documents: AsyncIterable<Ingested>,
  options: { jobs: number; pretty: boolean; explain: boolean; own: readonly OwnFile[] },
): AsyncGenerator<Result> {
  const { jobs, pretty, explain, own } = options;
  const { ask, close } = jobs > 1 ? startPool(jobs, own) : await readHere(own);
  const waiting: Promise<Result>[] = [];
  try {
    for await (const document of documents) {
      const result =
        'error' in document ? Promise.resolve(document) : ask({ ...document, pretty, explain }).then(asResult);
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

function asError({ code, message, wayOut, where }: PlainError): IsnadError {
  return new IsnadError(code, message, { wayOut, ...where });
}

async function readHere(own: readonly OwnFile[]): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const { readOne } = await import('./read-one.ts');
  const { createEngine, loadCatalogue } = await import('../pipeline/index.ts');
  const engine = createEngine(loadCatalogue(own));
  return { ask: (task) => Promise.resolve(readOne(engine, task)), close: () => Promise.resolve() };
}

/** Threads that take the next task as soon as they have answered the one before. */
function startPool(size: number, own: readonly OwnFile[]): { ask: Ask; close: () => Promise<void> } {
  const file = new URL(`./extract-worker${extname(import.meta.filename)}`, import.meta.url);
  const workers = Array.from({ length: size }, () => new Worker(file, { workerData: own }));
  const idle = [...workers];
  const queue: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = queue.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const ask: Ask = async (task) => {
    const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => queue.push(resolve)));
    return new Promise<Answer>((resolve, reject) => {
      const settle = () => {
        worker.off('message', answered);
        worker.off('error', reject);
        release(worker);
      };
      const answered = (answer: Answer) => {
        settle();
        resolve(answer);
      };
      worker.once('message', answered);
      worker.once('error', reject);
      worker.postMessage(task);
    });
  };
  return { ask, close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}
