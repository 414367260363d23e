import type { DocumentInput, Extraction } from '../model/index.ts';
import { createEngine, type Engine, loadCatalogue, type OwnFile, type ReadOptions } from '../pipeline/index.ts';
import { asError } from '../pipeline/plain-error.ts';
import { readOwnFiles } from './own-catalogue.ts';
import { LARGE, type Pool, startPool } from './thread-pool.ts';

/** Reads documents one after the other, large ones in a thread, so that Ctrl-C is heard meanwhile. */
export class Reader {
  readonly #own: readonly OwnFile[];
  readonly #engine: Engine;
  #thread: Pool | null = null;

  constructor(own: readonly OwnFile[]) {
    this.#own = own;
    this.#engine = createEngine(loadCatalogue(own));
  }

  /** A reader with the user's own files; throws as `readOwnFiles` does. */
  static async with(paths: readonly string[] | undefined): Promise<Reader> {
    return new Reader(await readOwnFiles(paths));
  }

  /** Throws what the engine throws. */
  async read(input: DocumentInput, options: ReadOptions = {}): Promise<Extraction> {
    if (input.text.length < LARGE) return this.#engine.read(input, options);
    this.#thread ??= startPool(1, this.#own);
    const answer = await this.#thread.ask({ input, file: '', pretty: false, options });
    if ('error' in answer) throw asError(answer.error);
    return JSON.parse(answer.json) as Extraction;
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }
}
