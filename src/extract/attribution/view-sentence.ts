import type { SentenceReading } from '../analysis.ts';
import { PartyIndex } from './party-index.ts';
import type { DocumentView, SentenceView } from './sentence-view.ts';

/** Opens a sentence for the search: its parties and time phrases, found by where they stand. */
export function viewSentence(document: DocumentView, read: SentenceReading): SentenceView {
  const timeEnds = new Map(read.times.map((time) => [time.first, time.end]));
  return {
    ...document,
    first: read.sentence.first,
    limit: read.sentence.end,
    parties: new PartyIndex(read.parties),
    pastTime: (i) => timeEnds.get(i) ?? i,
  };
}
