import { parentPort } from 'node:worker_threads';
import { readOne, type Task } from './read-one.ts';

// A thread of the pool: one task in, one answer out.
parentPort?.on('message', (task: Task) => parentPort?.postMessage(readOne(task)));
