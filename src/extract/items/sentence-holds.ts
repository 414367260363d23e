import type { Token } from '../../text/index.ts';
import type { ItemContext } from './item-context.ts';

/** A test for folded words in a sentence; its words are read, with and without clitics, when it is first asked. */
export function sentenceHolds(
  tokens: readonly Token[],
  first: number,
  end: number,
  context: ItemContext,
): (words: Iterable<string>) => boolean {
  let present: Set<string> | null = null;
  return (words) => {
    present ??= wordsOf(tokens, first, end, context);
    for (const word of words) if (present.has(word)) return true;
    return false;
  };
}

function wordsOf(tokens: readonly Token[], first: number, end: number, context: ItemContext): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    words.add(token.form);
    for (const { stem } of context.readings(i)) words.add(stem);
  }
  return words;
}
