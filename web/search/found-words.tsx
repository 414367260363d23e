import type { FoundIn } from '../../src/api/types.ts';
import { directionOf } from '../parts/script.ts';
import { MarkedText } from './marked-text.tsx';

type Snippet = FoundIn<'documents'>['found'][number]['snippet'];

/** A piece of a text in its own direction, with what was asked for marked. */
export function FoundWords({ snippet: { text, start, marks }, language }: { snippet: Snippet; language: string }) {
  return (
    <p className="found-words" lang={language} dir={directionOf(text)}>
      <MarkedText text={text} marks={marks} start={start} />
    </p>
  );
}
