import './timeline.css';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Deal } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Book } from './book.ts';
import { MarkCard } from './mark-card.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineLane } from './timeline-lane.tsx';
import { layOut } from './timeline-layout.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { marksOf } from './timeline-marks.ts';
import { TimelineTable } from './timeline-table.tsx';
import { useWidth } from './use-width.ts';

/** What a mark needs of its row, in CSS pixels. */
const MARK = 28;

/**
 * Who tells of which stage, and when: time runs as one reads, each mark is an origin, a repeat makes none. Marks are one stop for the tab key;
 * arrow keys walk along them, and the one that is chosen is told below.
 */
export function Timeline({ deal, book }: { deal: Deal; book: Book }) {
  const { t } = useMessages();
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  const marks = useMemo(() => marksOf(deal, book.origins), [deal, book]);
  const layout = useMemo(() => layOut(marks, MARK / Math.max(width, MARK)), [marks, width]);
  const inOrder = layout.lanes.flatMap(({ dated, undated }) => [...dated.map(({ mark }) => mark), ...undated]);
  const [chosen, choose] = useState<string | null>(null);
  const current = inOrder.find(({ key }) => key === chosen) ?? null;
  const card = useId();
  return (
    <figure className="timeline">
      <figcaption className="timeline-caption">
        {t('deal.timeline.counts', { marks: marks.length, reports: deal.steps.length })}
      </figcaption>
      <div
        className="timeline-picture"
        ref={picture}
        data-undated={inOrder.some(({ day }) => day === null) ? '' : undefined}
      >
        {layout.lanes.map((lane) => (
          <TimelineLane
            key={lane.stage}
            lane={lane}
            book={book}
            chosen={chosen}
            inTabOrder={current?.key ?? inOrder[0]?.key ?? null}
            card={card}
            onChoose={choose}
            onKeyDown={walk}
          />
        ))}
        {layout.first !== '' && <TimelineAxis first={layout.first} last={layout.last} width={width} />}
      </div>
      <TimelineLegend marks={marks} book={book} />
      <div id={card} className="timeline-chosen" aria-live="polite">
        {current ? <MarkCard mark={current} book={book} /> : <p className="timeline-hint">{t('deal.timeline.hint')}</p>}
      </div>
      <details className="timeline-as-table">
        <summary>{t('deal.timeline.table')}</summary>
        <TimelineTable marks={inOrder} book={book} />
      </details>
    </figure>
  );
}

/** Arrow keys go to the next mark, in the direction in which one reads. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const picture = event.currentTarget.closest('.timeline-picture');
  const towards = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = stepOf(event.key, towards);
  if (step === null || !picture) return;
  event.preventDefault();
  const buttons = [...picture.querySelectorAll<HTMLElement>('.mark')];
  const at = buttons.indexOf(event.currentTarget);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
}

/** How far a key goes among the marks. */
function stepOf(key: string, towards: string): number | null {
  if (key === 'Home') return Number.NEGATIVE_INFINITY;
  if (key === 'End') return Number.POSITIVE_INFINITY;
  if (key === 'ArrowDown' || key === towards) return 1;
  return key.startsWith('Arrow') ? -1 : null;
}
