import { useEffect, useState } from 'react';

/** Words of the article that the reader has selected, and where they stand in its text. */
export type ChosenWords = { start: number; end: number };

/** What is selected in the article now; null where nothing is. */
export function useChosenWords(): ChosenWords | null {
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  useEffect(() => {
    const onChange = () => setChosen((before) => sameOr(before, wordsChosen()));
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  return chosen;
}

/** Pieces of the article know where they begin; each holds one run of text. */
function wordsChosen(): ChosenWords | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...document.querySelectorAll('.article-pane [data-start]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const from = first.contains(range.startContainer) ? range.startOffset : 0;
  const to = last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0);
  const start = Number(first.getAttribute('data-start')) + from;
  const end = Number(last.getAttribute('data-start')) + to;
  return end - start > 1 ? { start, end } : null;
}

function sameOr(before: ChosenWords | null, now: ChosenWords | null): ChosenWords | null {
  return before?.start === now?.start && before?.end === now?.end ? before : now;
}
