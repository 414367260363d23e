import './article.css';
import { Fragment } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { directionOf } from '../parts/script.ts';
import type { Span } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';

type Props = { document: Extraction['document']; spans: readonly Span[] };

/** The paragraphs of an article in which words stand, with those words marked. */
export function Passage({ document: { text, language }, spans }: Props) {
  return paragraphsOf(text, spans).map(({ start, parts }) => (
    <blockquote
      key={start}
      className="passage"
      lang={language}
      dir={directionOf(parts.map(({ words }) => words).join(''))}
    >
      {parts.map(({ start: at, words, marked }) =>
        marked ? <mark key={at}>{words}</mark> : <Fragment key={at}>{words}</Fragment>,
      )}
    </blockquote>
  ));
}
