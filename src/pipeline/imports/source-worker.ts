import { parentPort, workerData } from 'node:worker_threads';
import { loadCatalogue, type OwnFile } from '../../knowledge/index.ts';
import { createEngine } from '../engine.ts';
import { plainError } from '../plain-error.ts';
import { readSource, type SourceRead } from './read-source.ts';
import type { Told, Wanted } from './source-thread.ts';

// The other end of source-thread.ts: opens the source that it is given, and reads on each time it is asked.
const { read } = createEngine(loadCatalogue(workerData as OwnFile[]));
let reading: AsyncGenerator<SourceRead> | null = null;

parentPort?.on('message', async (wanted: Wanted) => {
  if (wanted.open) reading = readSource(read, wanted.open);
  const next = await reading?.next();
  parentPort?.postMessage(next === undefined || next.done ? null : told(next.value));
});

function told(one: SourceRead): Told {
  if ('error' in one) return { error: plainError(one.error) };
  return { place: one.place, json: JSON.stringify(one.extraction) };
}
