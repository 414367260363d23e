import { fold, tokenize } from '../../text/index.ts';
import type { WordTree } from '../language-pack.ts';

interface Branch<T> extends WordTree<T> {
  next: Map<string, Branch<T>>;
}

/** A tree of phrases, folded; the first value of a phrase wins. */
export function plant<T>(phrases: readonly (readonly [string, T])[]): WordTree<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const { form } of tokenize(fold(phrase))) {
      if (form === '-') continue;
      let next = node.next.get(form);
      if (!next) {
        next = { next: new Map() };
        node.next.set(form, next);
      }
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}
