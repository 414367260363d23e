import type { Extraction } from '../../src/api/types.ts';
import { directionOf } from '../parts/script.ts';
import { aroundOf } from './around.ts';
import type { Span } from './marks.ts';

type Props = { document: Extraction['document']; span: Span; trigger?: Span };

/** Words of the article in their own direction and face; of a long sentence the part around the trigger, which is marked. */
export function Quote({ document: { text, language }, span, trigger }: Props) {
  const { before, marked, after } = aroundOf(text, span, trigger);
  return (
    <blockquote className="why-quote" lang={language} dir={directionOf(text.slice(span.start, span.end))}>
      {before}
      {marked !== '' && <mark>{marked}</mark>}
      {after}
    </blockquote>
  );
}
