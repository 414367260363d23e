import './mark-sign.css';
import type { KeyboardEvent } from 'react';
import { sayStage } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Book } from './book.ts';
import { placed } from './placed.ts';
import { sayMark } from './say-mark.ts';
import type { Lane } from './timeline-layout.ts';
import type { TimelineMark } from './timeline-marks.ts';

type Props = {
  lane: Lane;
  book: Book;
  chosen: string | null;
  /** Key of the mark that the tab key stops at. */
  inTabOrder: string | null;
  /** Id of what tells the chosen mark. */
  card: string;
  onChoose: (key: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** The marks of one stage along the time. */
export function TimelineLane({ lane, book, chosen, inTabOrder, card, onChoose, onKeyDown }: Props) {
  const { t, lang, day } = useMessages();
  const mark = (one: TimelineMark) => (
    <button
      type="button"
      className="mark"
      data-origin={book.origins.lineages[one.lineage]?.kind ?? 'untold'}
      data-assertion={one.assertion}
      aria-pressed={chosen === one.key}
      aria-controls={card}
      tabIndex={inTabOrder === one.key ? 0 : -1}
      onFocus={() => onChoose(one.key)}
      onClick={() => onChoose(one.key)}
      onKeyDown={onKeyDown}
    >
      <span className="visually-hidden">{sayMark(one, book, lang, { t, day })}</span>
    </button>
  );
  return (
    <div className="lane">
      <span className="lane-name">{sayStage(lane.stage, lang)}</span>
      <ul className="lane-dated" aria-label={sayStage(lane.stage, lang)} ref={placed({ rows: lane.rows })}>
        {lane.dated.map(({ mark: one, at, until, row }) => (
          <li key={one.key} ref={placed({ at, 'line-of': row, length: until === null ? 0 : until - at })}>
            {until !== null && <span className="mark-stretch" />}
            {mark(one)}
          </li>
        ))}
      </ul>
      {lane.undated.length > 0 && (
        <ul className="lane-undated" aria-label={t('deal.noDay')}>
          {lane.undated.map((one) => (
            <li key={one.key}>{mark(one)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
