import type { Spoken } from '../speech-memory.ts';
import type { Source } from './source.ts';

/** A speaker of before, named again by the words from token `first` up to `end`, with the chain that led there. */
export function recalled(spoken: Spoken, first: number, end: number, preposition: string): Source {
  return { ...spoken.source, first, end, preposition, before: spoken.chain.slice(0, -1) };
}
