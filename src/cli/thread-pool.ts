import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OwnFile } from '../pipeline/index.ts';
import type { Answer, Task } from './read-one.ts';

/** From here on a document is read in a thread: while one is read, its own thread hears of nothing, Ctrl-C included. */
export const LARGE = 100_000;

export interface Pool {
  ask(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

/** Threads that take the next task as soon as they have answered the one before. */
export function startPool(size: number, own: readonly OwnFile[]): Pool {
  const file = new URL(`./extract-worker${extname(import.meta.filename)}`, import.meta.url);
  const workers = Array.from({ length: size }, () => new Worker(file, { workerData: own }));
  const idle = [...workers];
  const queue: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = queue.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const ask: Pool['ask'] = async (task) => {
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
