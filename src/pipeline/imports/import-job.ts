import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { IsnadError } from '../../model/index.ts';
import type { Register } from '../../store/index.ts';
import { Batches, type Outcome } from '../keep-in-batches.ts';
import { placedError } from '../placed-error.ts';
import { type ImportState, noCounts } from './import-state.ts';
import type { GivenSource, Place } from './read-source.ts';
import type { SourceReader } from './source-reader.ts';

const FAILURES = 1000;
const DOCUMENTS = 100;

/** A source, or why it could not be had. */
export type Source = GivenSource | { error: IsnadError };

/** What is to be told of a document once it is kept. */
type Waiting = Place & { title: string | null };

/** One import: takes sources into a register, counts what becomes of them, and can be cancelled. What it has kept stays. */
export class ImportJob {
  readonly #state: ImportState;
  readonly #onKept: () => void;
  readonly #abort = new AbortController();
  #change = Promise.withResolvers<void>();

  /**
   * @param sources how many there will be
   * @param onKept called whenever something was kept
   */
  constructor(sources: number, onKept: () => void = () => {}) {
    this.#onKept = onKept;
    this.#state = {
      id: randomUUID(),
      status: 'waiting',
      counts: { ...noCounts, sources },
      failures: [],
      documents: [],
    };
  }

  /** How far it is; the object changes as it goes on. */
  get state(): Readonly<ImportState> {
    return this.#state;
  }

  get ended(): boolean {
    return this.#state.status !== 'waiting' && this.#state.status !== 'running';
  }

  /** Aborted once it is cancelled. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when its state is another than it was at the call. */
  changed(): Promise<void> {
    return this.#change.promise;
  }

  /** Begins nothing more. What was read is kept still, and then it ends. */
  cancel(): void {
    this.#abort.abort();
    if (this.#state.status === 'waiting') this.#end('cancelled');
  }

  /** Does the work; never throws. The reader is closed in the end. */
  async run(register: Register, sources: AsyncIterable<Source>, openReader: () => SourceReader): Promise<void> {
    if (this.ended) return;
    this.#state.status = 'running';
    this.#tell();
    const reader = openReader();
    const stop = () => void reader.close();
    this.signal.addEventListener('abort', stop);
    try {
      await this.#take(new Batches<Waiting>(register), sources, reader);
      this.#end(this.signal.aborted ? 'cancelled' : 'done');
    } catch (error) {
      this.#fail(placedError(error, { file: 'register' }));
      this.#end('failed');
    } finally {
      this.signal.removeEventListener('abort', stop);
      await reader.close();
    }
  }

  async #take(batches: Batches<Waiting>, sources: AsyncIterable<Source>, reader: SourceReader): Promise<void> {
    for await (const source of sources) {
      if (this.signal.aborted) break;
      if ('error' in source) this.#fail(source.error);
      else await this.#takeOne(batches, source, reader);
      // A source that was broken off is not done with.
      if (!this.signal.aborted) this.#state.counts.done++;
      this.#tell();
    }
    this.#note(await batches.end());
  }

  async #takeOne(batches: Batches<Waiting>, source: GivenSource, reader: SourceReader): Promise<void> {
    for await (const read of reader.read(source)) {
      if ('error' in read) this.#fail(read.error);
      else {
        this.#state.counts.read++;
        this.#note(await batches.add({ ...read.place, title: read.extraction.document.title }, read.extraction));
      }
      if (this.signal.aborted) return;
      // An embedded register works in this thread: others are heard between two documents.
      await setImmediate();
    }
  }

  #note(outcomes: readonly Outcome<Waiting>[]): void {
    const { counts, documents } = this.#state;
    for (const outcome of outcomes) {
      if ('error' in outcome) {
        this.#fail(placedError(outcome.error, outcome.document));
        continue;
      }
      const { id, status, claims } = outcome.kept;
      counts[status]++;
      if (status !== 'present') counts.claims += claims;
      if (documents.length < DOCUMENTS) documents.push({ id, title: outcome.document.title, status, claims });
    }
    if (outcomes.length > 0) this.#onKept();
    this.#tell();
  }

  #fail({ code, message, wayOut, where }: IsnadError): void {
    const { counts, failures } = this.#state;
    counts.failed++;
    if (failures.length < FAILURES) {
      const { file = '', line } = where;
      failures.push({
        name: file,
        ...(line !== undefined && { line }),
        code,
        detail: message,
        ...(wayOut !== '' && { wayOut }),
      });
    }
    this.#tell();
  }

  #end(status: 'done' | 'cancelled' | 'failed'): void {
    this.#state.status = status;
    this.#tell();
  }

  #tell(): void {
    const { resolve } = this.#change;
    this.#change = Promise.withResolvers<void>();
    resolve();
  }
}
