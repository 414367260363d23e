import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL undoes for the sake of another transaction, so that the same will do on a second try. */
const passing = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected: two transactions waited for each other, and this one gave way
  '23505', // unique_violation: another process stored the same row while this one looked for it
  '23503', // foreign_key_violation: another process removed an entity that this one was about to name
]);

const ATTEMPTS = 6;
const PAUSE_MS = 20;

/**
 * Does a transaction again where another writer on the same server got in its way: the document that both add is then there
 * already. What fails every time fails in the end as it did the first time. `work` must be one transaction, whole or not at all.
 */
export async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !passing.has(String((error as { code?: unknown }).code))) throw error;
      await sleep(Math.random() * PAUSE_MS * attempt);
    }
  }
}
