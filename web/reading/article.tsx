import './article.css';
import { memo, useMemo } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { directionOf } from '../parts/script.ts';
import { SkipLink } from '../parts/skip-link.tsx';
import { ArticleHead } from './article-head.tsx';
import { Legend } from './legend.tsx';
import { type Paragraph, paragraphsOf, type Segment } from './segments.ts';

type Props = {
  reading: Pick<Extraction, 'document' | 'entities' | 'claims'>;
  entities: Entities;
  lit: ReadonlySet<number>;
};

/** The article in the direction and face of its own language; all of its text goes in as text nodes. */
export function Article({ reading, entities, lit }: Props) {
  const { t } = useMessages();
  const { document } = reading;
  const paragraphs = useMemo(() => paragraphsOf(reading), [reading]);
  const direction = useMemo(() => directionOf(document.text), [document.text]);
  return (
    <section className="article-pane" aria-label={t('reading.article')}>
      <Legend />
      <div className="article-scroll" data-pane>
        {/* Also what the tab key stops at in a pane that scrolls. */}
        <SkipLink to="claims-heading">{t('reading.toClaims')}</SkipLink>
        <article className="article" lang={document.language} dir={direction}>
          <ArticleHead document={document} entities={entities} titleInText={paragraphs[0]?.isTitle ?? false} />
          {paragraphs.map((paragraph) => (
            <ParagraphText key={paragraph.start} paragraph={paragraph} lit={lit} />
          ))}
        </article>
      </div>
    </section>
  );
}

type ParagraphProps = { paragraph: Paragraph; lit: ReadonlySet<number> };

function ParagraphText({ paragraph, lit }: ParagraphProps) {
  const Tag = paragraph.isTitle ? 'h1' : 'p';
  return (
    <Tag className={paragraph.isTitle ? 'article-title' : 'article-paragraph'}>
      {paragraph.segments.map((segment) => (
        <SegmentText key={segment.start} segment={segment} lit={litness(segment, lit)} />
      ))}
    </Tag>
  );
}

function litness({ evidence, triggers }: Segment, lit: ReadonlySet<number>): 'trigger' | 'evidence' | undefined {
  if (triggers.some((index) => lit.has(index))) return 'trigger';
  return evidence.some((index) => lit.has(index)) ? 'evidence' : undefined;
}

type SegmentProps = { segment: Segment; lit: 'trigger' | 'evidence' | undefined };

const SegmentText = memo(function SegmentText({ segment, lit }: SegmentProps) {
  const { start, end, text, mark, evidence, triggers } = segment;
  const claims = [...new Set([...triggers, ...evidence])].join(' ');
  return (
    <span
      data-start={start}
      data-end={end}
      data-mark={mark ?? undefined}
      data-lit={lit}
      data-claims={claims || undefined}
    >
      {text}
    </span>
  );
});
