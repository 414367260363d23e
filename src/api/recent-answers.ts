import { forAll } from '../store/index.ts';

/** How long an answer is given again without asking, in milliseconds: others may write to the same database. */
const FRESH_MS = 30_000;
/** Answers kept; one is at most some 100 kB. */
const MOST = 64;

type Kept = { answer: Promise<unknown>; at: number };

/** Answers to questions that many ask: counting half a million claims takes a second or two, and everyone who opens a screen asks for the same. */
export class RecentAnswers {
  readonly #kept = new Map<string, Kept>();

  /** What `ask` gives, or gave to the same question within `fresh` milliseconds. A failure is not kept. */
  to<T>(question: readonly unknown[], ask: () => Promise<T>, fresh = FRESH_MS): Promise<T> {
    const key = JSON.stringify(question);
    const known = this.#kept.get(key);
    if (known && Date.now() - known.at < fresh) return known.answer as Promise<T>;
    const answer = forAll(ask);
    this.#kept.delete(key);
    this.#kept.set(key, { answer, at: Date.now() });
    answer.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }

  /** Asks anew from now on: something has changed. */
  forget(): void {
    this.#kept.clear();
  }
}
