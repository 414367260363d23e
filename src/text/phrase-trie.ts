import { fold } from './fold.ts';
import { type Token, tokenize } from './token.ts';

interface Node<V> {
  next: Map<string, Node<V>>;
  values: V[];
}

/** A phrase found: tokens `first` up to, not with, `end`, and what was filed under it. */
export interface PhraseMatch<V> {
  first: number;
  end: number;
  values: readonly V[];
}

/**
 * Phrases of one or more folded tokens, looked up in one walk. Hyphens inside a phrase are passed over on both sides,
 * so that «اف-16», «اف 16» and «F16» need one spelling each of their letters only.
 */
export class PhraseTrie<V> {
  readonly #root: Node<V> = { next: new Map(), values: [] };

  /** Files `value` under a phrase as a person writes it. */
  add(phrase: string, value: V): void {
    let node = this.#root;
    for (const token of tokenize(fold(phrase))) {
      if (token.form === '-') continue;
      let next = node.next.get(token.form);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(token.form, next);
      }
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** The first words of all phrases. */
  starters(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** True where some phrase starts with this form: a cheap gate before `match`. */
  starts(form: string): boolean {
    return this.#root.next.has(form);
  }

  /**
   * Longest phrase that starts at token `i`. `form` replaces the first token's spelling, for a token read without its
   * clitics; `limit` is where the sentence ends.
   */
  match(tokens: readonly Token[], i: number, limit: number, form?: string): PhraseMatch<V> | null {
    let node = this.#root.next.get(form ?? (tokens[i] as Token).form);
    let best: PhraseMatch<V> | null = null;
    let end = i + 1;
    while (node) {
      if (node.values.length) best = { first: i, end, values: node.values };
      while (end < limit && tokens[end]?.form === '-' && end + 1 < limit) end++;
      const token = end < limit ? tokens[end] : undefined;
      if (!token || token.kind === 'break' || node.next.size === 0) break;
      node = node.next.get(token.form);
      end++;
    }
    return best;
  }
}
