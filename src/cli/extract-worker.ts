import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, loadCatalogue, type OwnFile } from '../pipeline/index.ts';
import { readOne, type Task } from './read-one.ts';

// A thread of the pool: one task in, one answer out.
const engine = createEngine(loadCatalogue(workerData as OwnFile[]));
parentPort?.on('message', (task: Task) => parentPort?.postMessage(readOne(engine, task)));
