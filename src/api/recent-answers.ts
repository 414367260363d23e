import { forAll } from '../store/index.ts';

/** Answers kept; one is at most some 100 kB. */
const MOST = 64;

type Kept = { answer: Promise<unknown>; at: number };

/** Answers to questions that many ask: counting half a million claims takes a second or two, and everyone who opens a screen asks for the same. */
export class RecentAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #fresh: number;

  /** `fresh`: how long an answer is given again without asking, in milliseconds. Others may write to the same database. */
  constructor(fresh: number) {
    this.#fresh = fresh;
  }

  /** What `ask` gives, or gave to the same question a moment ago. A failure is not kept. */
  to<T>(question: readonly unknown[], ask: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    const known = this.#kept.get(key);
    if (known && Date.now() - known.at < this.#fresh) return known.answer as Promise<T>;
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

/** What is kept: counts of many claims, each dear, and pages of claims, of which fifty readers of one are answered as one. */
export interface Recent {
  counts: RecentAnswers;
  pages: RecentAnswers;
}

/** Nothing is kept yet: counts will be for half a minute, pages for five seconds. */
export function nothingRecent(): Recent {
  return { counts: new RecentAnswers(30_000), pages: new RecentAnswers(5000) };
}
