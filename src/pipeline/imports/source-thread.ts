import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OwnFile } from '../../knowledge/index.ts';
import type { Extraction } from '../../model/index.ts';
import { asError, type PlainError } from '../plain-error.ts';
import type { GivenSource, Place, SourceRead } from './read-source.ts';
import type { SourceReader } from './source-reader.ts';

/** The id of a thread that is no more. */
const ENDED = -1;

/** What the thread is asked for: the next document of the source that is open, or of one to be opened. */
export interface Wanted {
  open?: GivenSource;
}

/** What it answers; null behind the last document. */
export type Told = { place: Place; json: string } | { error: PlainError } | null;

/**
 * Reads in a thread of its own, so that a server goes on answering: pages are taken apart and articles read there. One document is
 * read ahead of the one that is asked for. `own` are the user's own entries, known to be sound.
 */
export function startSourceThread(own: readonly OwnFile[] = []): SourceReader {
  const file = new URL(`./source-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(file, { workerData: own });
  return {
    async *read(source) {
      let coming = ask(worker, { open: source });
      for (let told = await coming; told !== null; told = await coming) {
        coming = ask(worker, {});
        // It is waited for later: a failure in between is heard of then.
        coming.catch(() => {});
        yield asRead(told);
      }
    },
    close: async () => void (await worker.terminate()),
  };
}

/** A thread that was ended has nothing more to tell. */
function ask(worker: Worker, wanted: Wanted): Promise<Told> {
  return new Promise((resolve, reject) => {
    // Its «exit» would not be heard any more.
    if (worker.threadId === ENDED) return resolve(null);
    const settle = (then: () => void) => {
      worker.off('message', hear).off('error', fail).off('exit', end);
      then();
    };
    const hear = (told: Told) => settle(() => resolve(told));
    const fail = (error: unknown) => settle(() => reject(error));
    const end = () => settle(() => resolve(null));
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.postMessage(wanted);
  });
}

function asRead(told: NonNullable<Told>): SourceRead {
  if ('error' in told) return { error: asError(told.error) };
  return { place: told.place, extraction: JSON.parse(told.json) as Extraction };
}
