import { IsnadError } from '../../model/index.ts';
import type { Register } from '../../store/index.ts';
import { fetchPage } from '../fetch/fetch-page.ts';
import { ImportJob, type Source } from './import-job.ts';
import type { GivenSource } from './read-source.ts';
import type { SourceReader } from './source-reader.ts';

/** Imports that may wait for the one at work: their files are held in memory. */
const WAITING = 3;
/** Ended imports of which one can still ask what became of them. */
const REMEMBERED = 20;

export interface ImportOptions {
  register: Register;
  /** Makes what reads the sources of one import. */
  openReader: () => SourceReader;
  /** How a page is fetched; null where nothing may be fetched. Throws an IsnadError where it cannot be had. */
  fetchPage?:
    | ((address: string, options: { signal: AbortSignal }) => Promise<{ url: string; bytes: Uint8Array }>)
    | null;
}

/** What is to be imported: files and texts as they are, and addresses of pages that are to be fetched. */
export interface Given {
  files: readonly GivenSource[];
  addresses: readonly string[];
}

/** The imports of a server: one at a time, in the order in which they came. */
export class Imports {
  readonly #options: ImportOptions;
  readonly #fetch: NonNullable<ImportOptions['fetchPage']> | null;
  #jobs: ImportJob[] = [];
  #last: Promise<void> = Promise.resolve();
  readonly #listeners: (() => void)[] = [];
  #stopped = false;

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#fetch = options.fetchPage === undefined ? fetchPage : options.fetchPage;
  }

  /** False where pages of the web are not to be fetched. */
  get fetches(): boolean {
    return this.#fetch !== null;
  }

  /** Calls `listener` whenever an import has kept something. */
  onKept(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Those that are at work or were of late, the newest first. */
  get all(): readonly ImportJob[] {
    return this.#jobs.toReversed();
  }

  /** Throws `not-found`. */
  job(id: string): ImportJob {
    const found = this.#jobs.find(({ state }) => state.id === id);
    if (found) return found;
    throw new IsnadError('not-found', 'There is no import of that id, or it is long over.', {
      wayOut: 'GET /api/imports lists them.',
      field: 'id',
    });
  }

  /** Begins an import, or lets it wait. Throws `fetch-off` and `too-many-imports`. */
  start(given: Given): ImportJob {
    const { files, addresses } = given;
    if (addresses.length > 0 && !this.fetches) {
      throw new IsnadError('fetch-off', 'This server fetches no pages.', {
        wayOut: 'Save the pages, and add the files.',
        field: 'addresses',
      });
    }
    if (this.#jobs.filter(({ ended }) => !ended).length > WAITING) {
      throw new IsnadError('too-many-imports', 'Other imports are waiting still.', {
        wayOut: 'Try again once they are done.',
      });
    }
    const job = new ImportJob(files.length + addresses.length, () => {
      for (const listener of this.#listeners) listener();
    });
    const ended = this.#jobs.filter((one) => one.ended);
    const forgotten = new Set(ended.slice(0, Math.max(0, ended.length + 1 - REMEMBERED)));
    this.#jobs = [...this.#jobs.filter((one) => !forgotten.has(one)), job];
    if (this.#stopped) job.cancel();
    const { register, openReader } = this.#options;
    this.#last = this.#last.then(() => job.run(register, this.#sources(given, job.signal), openReader));
    return job;
  }

  /** Cancels all of them and waits until they have kept what they had read. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const job of this.#jobs) job.cancel();
    await this.#last;
  }

  /** The files as they are, and then page after page: nobody is asked for two at once. */
  async *#sources({ files, addresses }: Given, signal: AbortSignal): AsyncGenerator<Source> {
    yield* files;
    if (this.#fetch === null) return;
    for (const address of addresses) {
      try {
        const { url, bytes } = await this.#fetch(address, { signal });
        yield { name: address, bytes, url };
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        yield { error };
      }
    }
  }
}
