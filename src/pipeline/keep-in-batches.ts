import { type Extraction, IsnadError } from '../model/index.ts';
import type { Register } from '../store/index.ts';
import { type Kept, keepExtractions } from './keep-extraction.ts';

/** Documents of one transaction, and code units of their texts: enough that a transaction costs little, soon enough reported. */
const MOST = 250;
const LONGEST = 2_000_000;
/** Milliseconds since the last batch after which one is kept, however small: a document of a slow source is kept as it comes. */
const PATIENCE = 1000;

/** What became of a document. */
export type Outcome<T> = { document: T; kept: Kept } | { document: T; error: unknown };

interface Waiting<T> {
  document: T;
  extraction: Extraction;
}

/**
 * Keeps readings in batches. What `add` and `end` report as kept is stored; a reading that they have not reported yet may be lost with the
 * process. A batch of which one cannot be kept is kept one by one, so that each error has its document (`T` tells which).
 */
export class Batches<T> {
  readonly #register: Register;
  #waiting: Waiting<T>[] = [];
  #length = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(register: Register) {
    this.#register = register;
  }

  /** Takes a reading; reports what became of those that waited, once there are enough. Throws `register-unusable`. */
  async add(document: T, extraction: Extraction): Promise<Outcome<T>[]> {
    this.#waiting.push({ document, extraction });
    this.#length += extraction.document.text.length;
    const isFull = this.#waiting.length >= MOST || this.#length >= LONGEST;
    return isFull || performance.now() - this.#last >= PATIENCE ? this.end() : [];
  }

  /** Keeps what waits still. Throws `register-unusable`. */
  async end(): Promise<Outcome<T>[]> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    if (batch.length === 0) return [];
    const outcomes = await this.#keep(batch);
    this.#last = performance.now();
    return outcomes;
  }

  async #keep(batch: readonly Waiting<T>[]): Promise<Outcome<T>[]> {
    try {
      const kept = await keepExtractions(
        this.#register,
        batch.map(({ extraction }) => extraction),
      );
      return batch.map(({ document }, i) => ({ document, kept: kept[i] as Kept }));
    } catch (error) {
      if (isFatal(error)) throw error;
      if (batch.length === 1) return batch.map(({ document }) => ({ document, error }));
    }
    const outcomes: Outcome<T>[] = [];
    for (const one of batch) outcomes.push(await this.#keepOne(one));
    return outcomes;
  }

  async #keepOne({ document, extraction }: Waiting<T>): Promise<Outcome<T>> {
    try {
      const [kept] = await keepExtractions(this.#register, [extraction]);
      return { document, kept: kept as Kept };
    } catch (error) {
      if (isFatal(error)) throw error;
      return { document, error };
    }
  }
}

/** A full disk or a damaged register fails for every further document too. */
function isFatal(error: unknown): boolean {
  return error instanceof IsnadError && error.code === 'register-unusable';
}
