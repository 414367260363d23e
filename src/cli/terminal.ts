import { constants } from 'node:os';
import { IsnadError } from '../model/index.ts';

/** Seconds of work before progress is shown. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 200;

/**
 * Where a command speaks: answers on stdout, warnings and progress on stderr. Knows whether something failed and whether
 * the user has had enough.
 */
export class Terminal {
  /** Set by Ctrl-C (exit 130), by SIGTERM (143), or where nobody reads the answers any more (0). */
  #end: number | null = null;
  #failed = false;
  #drawn = 0;
  readonly #started = performance.now();
  readonly #abort = new AbortController();

  /** True once the command should come to an end: what is begun is finished or undone, nothing new is begun. */
  get stopped(): boolean {
    return this.#end !== null;
  }

  /** Resolves when the command should come to an end. */
  get stop(): AbortSignal {
    return this.#abort.signal;
  }

  /** What the process ends with: 0 done, 1 something failed, 130 or 143 stopped by the user. */
  get exitCode(): number {
    return this.#end ?? (this.#failed ? 1 : 0);
  }

  /** True where answers may have colours: a terminal, and no `NO_COLOR`. */
  get colours(): boolean {
    return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  /** Columns of the terminal; no bound where the answers go to a file or another program. */
  get width(): number {
    return process.stdout.isTTY ? (process.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
  }

  /** Listens for Ctrl-C and for readers that go away. Called once, by the program; a second Ctrl-C ends at once. */
  attend(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        const code = 128 + constants.signals[signal];
        if (this.stopped) process.exit(code);
        this.#finish(code);
      });
    }
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') this.#cannotWrite(error);
      this.#finish(this.exitCode);
    });
    process.stderr.on('error', () => {});
  }

  /** Writes an answer, and waits where the reader is slower than we are. */
  async print(text: string): Promise<void> {
    if (this.stopped) return;
    this.#eraseProgress();
    if (process.stdout.write(`${text}\n`) || this.stopped) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        process.stdout.off('drain', done);
        this.stop.removeEventListener('abort', done);
        resolve();
      };
      process.stdout.once('drain', done);
      this.stop.addEventListener('abort', done);
    });
  }

  /** Writes the last answer, after Ctrl-C too: what was done until then. */
  conclude(text: string): void {
    this.#eraseProgress();
    process.stdout.write(`${text}\n`);
  }

  /** Says something beside the answers. */
  warn(text: string): void {
    this.#eraseProgress();
    process.stderr.write(`isnad: ${text}\n`);
  }

  /** Says in a line what went wrong and where, of several errors in a line each; the process will end with 1. */
  fail(error: unknown): void {
    if (error instanceof AggregateError) {
      for (const one of error.errors) this.fail(one);
      return;
    }
    this.#failed = true;
    this.warn(oneLine(error));
    if (process.env.ISNAD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }

  /** Shows how far a long piece of work is, on a terminal, in one line that is written over. */
  progress(text: string): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#started < PATIENCE_MS || now - this.#drawn < REDRAW_MS) return;
    process.stderr.write(`\r\u001b[K${text}`);
    this.#drawn = now;
  }

  /** Waits until the command should come to an end. For a server that is how it ends: Ctrl-C is no failure then. */
  async stopping(): Promise<void> {
    if (!this.stopped) await new Promise((resolve) => this.stop.addEventListener('abort', resolve));
    this.#end = 0;
  }

  /** Passes on what comes, until the command should come to an end. */
  async *untilStopped<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = source[Symbol.asyncIterator]();
    try {
      while (!this.stopped) {
        const next = await this.unlessStopped(iterator.next());
        if (next === null || next.done) return;
        yield next.value;
      }
    } finally {
      // A source that waits for the keyboard would never come back.
      if (!this.stopped) await iterator.return?.();
    }
  }

  /** What is waited for, or null where the user stops us first. */
  async unlessStopped<T>(waiting: Promise<T>): Promise<T | null> {
    let stop = () => {};
    const stopped = new Promise<null>((resolve) => {
      stop = () => resolve(null);
      this.stop.addEventListener('abort', stop);
    });
    try {
      return await Promise.race([waiting, stopped]);
    } finally {
      this.stop.removeEventListener('abort', stop);
    }
  }

  /** A full disk, say. The command may have come to its end already: what was written last fails last. */
  #cannotWrite({ code }: NodeJS.ErrnoException): void {
    if (!this.#failed) this.warn(`the answers cannot be written (${code === 'ENOSPC' ? 'the disk is full' : code}).`);
    this.#failed = true;
    process.exitCode = 1;
  }

  #finish(code: number): void {
    this.#end = code;
    this.#abort.abort();
  }

  #eraseProgress(): void {
    if (this.#drawn === 0) return;
    process.stderr.write('\r\u001b[K');
    this.#drawn = 0;
  }
}

/** «file:line: what is wrong. A way out.» */
export function oneLine(error: unknown): string {
  if (!(error instanceof IsnadError))
    return `unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  const { file, line } = error.where;
  const place = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
  return `${place}${error.message} ${error.wayOut}`.replace(/\p{Cc}+/gu, ' ').trim();
}
