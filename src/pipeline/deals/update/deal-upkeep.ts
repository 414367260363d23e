import { setTimeout as sleep } from 'node:timers/promises';
import { type Catalogue, loadCatalogue } from '../../../knowledge/index.ts';
import { forAll, type Register } from '../../../store/index.ts';
import { dealsAreFresh, updateDeals } from './update-deals.ts';

/**
 * Documents of one part. Readers of an embedded register wait while one is at work, those of a server do not. Smaller parts let them in sooner,
 * and cost more in all, for deals of many documents are told in each: 10,000 documents took 25 s at once, 41 s in parts of 1,000.
 */
const AT_ONCE = { folder: 1000, memory: 1000, server: 10_000 };
/** Between two parts: an embedded register is asked one thing at a time, and whoever waits is to get a whole answer. */
const PAUSE_MS = 150;
/** How long an answer waits for an update before it is given of deals as they are. What few documents change takes less. */
const PATIENCE_MS = 1500;

export interface UpkeepOptions {
  catalogue?: Catalogue;
  atOnce?: number;
  patienceMs?: number;
  /** Hears why an update failed; the next `freshen` tries again. */
  report?: (error: unknown) => void;
}

/**
 * Brings the deals of a register up to date while others read it: in the background, one update at a time, in parts of some documents, each
 * a transaction of its own. For servers; a command calls `updateDeals` and waits.
 */
export class DealUpkeep {
  readonly #register: Register;
  readonly #catalogue: Catalogue;
  readonly #atOnce: number | undefined;
  readonly #patience: number;
  readonly #report: (error: unknown) => void;
  #work: Promise<void> | null = null;
  #stopped = false;

  constructor(register: Register, options: UpkeepOptions = {}) {
    const { catalogue = loadCatalogue(), atOnce, patienceMs = PATIENCE_MS, report = () => {} } = options;
    this.#register = register;
    this.#catalogue = catalogue;
    this.#atOnce = atOnce;
    this.#patience = patienceMs;
    this.#report = report;
  }

  /** Has deals brought up to date where they are not, and waits a little for it. True where they are still behind the documents. */
  async freshen(): Promise<boolean> {
    if (await dealsAreFresh(this.#register, this.#catalogue)) return false;
    if (this.#stopped) return true;
    this.#work ??= forAll(() => this.#update());
    const late = new AbortController();
    await Promise.race([this.#work, sleep(this.#patience, null, { signal: late.signal }).catch(() => {})]);
    late.abort();
    return this.#work !== null || !(await dealsAreFresh(this.#register, this.#catalogue));
  }

  /** Begins no other part, and waits for the one at work. What is left is done when somebody asks the next time. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  async #update(): Promise<void> {
    const atOnce = this.#atOnce ?? AT_ONCE[this.#register.place.kind];
    try {
      while (!this.#stopped && (await updateDeals(this.#register, this.#catalogue, atOnce)) === atOnce) {
        await sleep(PAUSE_MS);
      }
    } catch (error) {
      this.#report(error);
    } finally {
      this.#work = null;
    }
  }
}
