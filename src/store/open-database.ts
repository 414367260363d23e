import type { Kysely } from 'kysely';
import type { Place } from './place.ts';
import { storeError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { tryAgain } from './try-again.ts';
import { checkWanted } from './while-wanted.ts';

/** A database that is open, and how it is asked. */
export class OpenDatabase {
  /** Where it is kept. */
  readonly place: Place;
  readonly #db: Kysely<Tables>;
  readonly #release: () => void;
  #closed = false;

  constructor(db: Kysely<Tables>, place: Place, release: () => void) {
    this.#db = db;
    this.place = place;
    this.#release = release;
  }

  /** Writes what is open and gives the folder back to others. A second call does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.#db.destroy();
    } finally {
      this.#release();
    }
  }

  protected ask<T>(question: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    // One writer alone never meets another: only on a server is there something to try again for.
    if (this.place.kind !== 'server') return this.askOnce(question);
    return this.askOnce((db) => tryAgain(() => question(db)));
  }

  protected async askOnce<T>(question: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    checkWanted();
    try {
      return await question(this.#db);
    } catch (error) {
      throw storeError(error, this.place);
    }
  }

  protected async *each<T>(source: (db: Kysely<Tables>) => AsyncGenerator<T>): AsyncGenerator<T> {
    try {
      yield* source(this.#db);
    } catch (error) {
      throw storeError(error, this.place);
    }
  }
}
