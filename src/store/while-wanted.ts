import { AsyncLocalStorage } from 'node:async_hooks';

const waiting = new AsyncLocalStorage<AbortSignal>();

/**
 * Asks a register only as long as somebody waits for the answers: once `signal` is aborted, no further question of `work` is begun, and
 * the next one throws its reason. A question that the database has begun is finished. For reading; what is to be written is whole or not
 * at all anyway.
 */
export function whileWanted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return waiting.run(signal, work);
}

/** Does work to its end whoever has left meanwhile: others wait for it, too, or will ask for it. */
export function forAll<T>(work: () => Promise<T>): Promise<T> {
  return waiting.exit(work);
}

/** Throws the reason for which nobody waits any more. */
export function checkWanted(): void {
  waiting.getStore()?.throwIfAborted();
}
