import './article.css';
import { memo, useMemo } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ArticleHead } from './article-head.tsx';
import { Legend } from './legend.tsx';
import { type Paragraph, paragraphsOf, type Segment } from './segments.ts';
import type { Pointing } from './use-pointing.ts';

type Props = { reading: Pick<Extraction, 'document' | 'entities' | 'claims'>; entities: Entities; pointing: Pointing };

/** The article in the direction and face of its own language; all of its text goes in as text nodes. */
export function Article({ reading, entities, pointing }: Props) {
  const { t } = useMessages();
  const { document } = reading;
  const paragraphs = useMemo(() => paragraphsOf(reading), [reading]);
  const direction = /^(?:ar|fa|ur|he|ckb|ps)\b/u.test(document.language) ? 'rtl' : 'ltr';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard.
    <section className="article-pane" data-pane tabIndex={0} aria-label={t('reading.article')}>
      <Legend />
      <article className="article" lang={document.language} dir={direction}>
        <ArticleHead document={document} entities={entities} titleInText={paragraphs[0]?.isTitle ?? false} />
        {paragraphs.map((paragraph) => (
          <ParagraphText key={paragraph.start} paragraph={paragraph} lit={pointing.lit} pointing={pointing} />
        ))}
      </article>
    </section>
  );
}

type ParagraphProps = { paragraph: Paragraph; lit: ReadonlySet<number>; pointing: Pointing };

function ParagraphText({ paragraph, lit, pointing }: ParagraphProps) {
  const Tag = paragraph.isTitle ? 'h1' : 'p';
  return (
    <Tag className={paragraph.isTitle ? 'article-title' : 'article-paragraph'}>
      {paragraph.segments.map((segment) => (
        <SegmentText
          key={segment.start}
          segment={segment}
          lit={litness(segment, lit)}
          point={pointing.pointAtWords}
          choose={pointing.choose}
        />
      ))}
    </Tag>
  );
}

function litness({ evidence, triggers }: Segment, lit: ReadonlySet<number>): 'trigger' | 'evidence' | undefined {
  if (triggers.some((index) => lit.has(index))) return 'trigger';
  return evidence.some((index) => lit.has(index)) ? 'evidence' : undefined;
}

type SegmentProps = {
  segment: Segment;
  lit: 'trigger' | 'evidence' | undefined;
  point: Pointing['pointAtWords'];
  choose: Pointing['choose'];
};

/** Pointing with the mouse is a short cut: by keyboard the cards beside the article do the same. */
const SegmentText = memo(function SegmentText({ segment, lit, point, choose }: SegmentProps) {
  const { start, end, text, mark, evidence } = segment;
  const [first] = evidence;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <span
      data-start={start}
      data-end={end}
      data-mark={mark ?? undefined}
      data-lit={lit}
      data-claims={evidence.length > 0 ? '' : undefined}
      onMouseEnter={first === undefined ? undefined : () => point(evidence)}
      onMouseLeave={first === undefined ? undefined : () => point([])}
      onClick={first === undefined ? undefined : () => choose(first)}
    >
      {text}
    </span>
  );
});
