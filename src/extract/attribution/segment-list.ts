import type { Link } from '../../model/index.ts';
import { compose, type Joining } from './chain.ts';
import type { Segment } from './segment.ts';

/** Segments of a clause that a phrase behind it still governs; also what a sentence of endless clauses costs at most. */
const CLAUSE_REACH = 8;

/** The segments of one sentence, from its first token on, with the clause that is open at the end. */
export class SegmentList {
  readonly all: Segment[];
  #clause = 0;
  /** True behind a phrase that closed the clause: «…، بحسب الوزارة»; the next verb opens a new one. */
  clauseClosed = false;

  constructor(first: number, base: readonly Link[]) {
    this.all = [{ first, chain: base, denied: false, rule: ownOr(base) }];
  }

  get last(): Segment {
    return this.all.at(-1) as Segment;
  }

  /** Chain with which the open clause began. */
  get clauseChain(): readonly Link[] {
    return (this.all[this.#clause] as Segment).chain;
  }

  /** Opens a segment at a token; one that would begin where the last does takes its place. */
  open(first: number, chain: readonly Link[], denied: boolean, rule: string): void {
    const segment = { first, chain, denied, rule };
    if (this.last.first >= first) this.all[this.all.length - 1] = { ...segment, first: this.last.first };
    else this.all.push(segment);
  }

  /** Opens a clause of its own, under `base` again. */
  openClause(at: number, base: readonly Link[]): void {
    this.open(at, base, false, ownOr(base));
    this.#clause = this.all.length - 1;
    this.clauseClosed = false;
  }

  /**
   * Sets a source over the whole clause, before and behind the words that name it at token `at`; over what follows alone, where
   * they stand between a verb and what is said: «…، مضيفا [في حديث لصحيفة كذا] أن …».
   */
  govern(links: readonly Link[], mode: Joining, rule: string, at: number): void {
    const between = this.last.first > at;
    for (let n = Math.max(this.#clause, this.all.length - CLAUSE_REACH); n < this.all.length; n++) {
      const segment = this.all[n] as Segment;
      if (between && segment.first < at) continue;
      const chain = compose(segment.chain, links, mode);
      this.all[n] = { ...segment, chain, rule: segment.chain.length ? segment.rule : rule };
    }
    if (at > (this.all[this.#clause] as Segment).first + 3) this.clauseClosed = true;
  }

  /** «وهو ما نفته الوزارة»: what the open clause says is denied. */
  denyClause(): void {
    for (let n = this.#clause; n < this.all.length; n++) this.all[n] = { ...(this.all[n] as Segment), denied: true };
  }
}

function ownOr(base: readonly Link[]): string {
  return base.length ? 'running speech' : 'own voice';
}
