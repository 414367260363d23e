import type { Reading, WordTree } from '../../languages/language-pack.ts';
import type { ItemSentence } from './item-context.ts';

/** A phrase found: where it ends, what it means, and how its first word was read. */
export interface WordMatch<T> {
  end: number;
  value: T;
  reading: Reading | null;
}

/**
 * Longest phrase of the tree that starts at token `i`. Words after the first match with their clitics off («المضادة
 * للدبابات»), but never across a conjunction, «ب» or «ك»; hyphens and slashes between words are passed over («أرض-جو», «أرض/جو»).
 * `inside` is true within a noun phrase, where the first word may have no conjunction and no «ب», «ك» either.
 */
export function matchWords<T>(s: ItemSentence, tree: WordTree<T>, i: number, inside: boolean): WordMatch<T> | null {
  const token = s.tokens[i];
  if (i >= s.end || token?.kind !== 'word') return null;
  let best: WordMatch<T> | null = null;
  for (const { node, reading } of s.context.forms.starts(tree, token.word)) {
    const isJoined =
      reading && (reading.conjunction !== '' || reading.preposition === 'ب' || reading.preposition === 'ك');
    if (inside && isJoined) continue;
    const found = follow(s, node, i + 1);
    if (found && (!best || found.end > best.end)) best = { ...found, reading };
  }
  return best;
}

function follow<T>(s: ItemSentence, node: WordTree<T>, from: number): { end: number; value: T } | null {
  let best: { end: number; value: T } | null = node.value === undefined ? null : { end: from, value: node.value };
  if (node.next.size === 0) return best;
  const i = pastJoiner(s, from);
  const token = s.tokens[i];
  if (i >= s.end || (token?.kind !== 'word' && token?.kind !== 'number')) return best;
  const consider = (next: WordTree<T> | undefined) => {
    const found = next && follow(s, next, i + 1);
    if (found && (!best || found.end > best.end)) best = found;
  };
  consider(node.next.get(token.form));
  if (token.kind === 'number') return best;
  for (const { stem, conjunction, preposition } of s.context.readings(i)) {
    const joined = conjunction === '' && preposition !== 'ب' && preposition !== 'ك';
    if (joined && stem !== token.form) consider(node.next.get(stem));
  }
  return best;
}

function pastJoiner(s: ItemSentence, i: number): number {
  const form = s.tokens[i]?.form;
  return form === '-' || form === '/' ? i + 1 : i;
}
