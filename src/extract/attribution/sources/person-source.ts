import { foldWord } from '../../../text/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { wordsOf } from '../words-of.ts';
import { recalled } from './recalled.ts';
import { PLAIN, type Source } from './source.ts';

/** A person whom no catalogue holds, by the words from token `first` up to `end`: «[يوهان شميدت]، الخبير في …». */
export function personSource(view: SentenceView, first: number, end: number): Source {
  const known = speakerOfName(view, first, end);
  if (known) return { ...known, before: [] };
  const { analysis } = view;
  const id = analysis.entities.found('person', { ar: wordsOf(analysis, first, end) }, null);
  return { ...PLAIN, first, end, id, type: 'person', agreement: { gender: 'm', plural: false } };
}

/** The speaker of before to whom a name or part of a name belongs: «آل حيدر» of «محمد آل حيدر». */
export function speakerOfName({ analysis, memory }: SentenceView, first: number, end: number): Source | null {
  const words = foldWord(wordsOf(analysis, first, end));
  const known = memory.byNamePart(words, (id) => analysis.entities.get(id)?.name.ar ?? '');
  return known ? recalled(known, first, end, '') : null;
}
