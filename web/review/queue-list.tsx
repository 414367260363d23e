import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Queue } from './use-queue.ts';

type Props = { queue: Queue; current: number; onChoose: (index: number) => void };

/** The entries of the queue in a line each: what was decided, what is before the reader, what comes. */
export function QueueList({ queue: { items, entities, more, loading, load }, current, onChoose }: Props) {
  const { t, lang, value } = useMessages();
  return (
    <nav className="queue-list" aria-label={t('review.list')}>
      <ol>
        {items.map(({ key, row, outcome, because }, index) => (
          <li key={key}>
            <button
              type="button"
              className="queue-line"
              aria-current={index === current ? 'true' : undefined}
              data-decided={outcome ? '' : undefined}
              onClick={() => onChoose(index)}
            >
              <span className="queue-line-said">
                {row ? sayClaim(row.claim, entities, lang, row.document.publisher) : t('review.noClaim')}
              </span>
              <span className="queue-line-state">
                {outcome ? value('review.decision', outcome.decision) : value('review.because.short', because)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" className="button button-plain" onClick={load} disabled={loading}>
          {loading ? t('loading') : t('more')}
        </button>
      )}
    </nav>
  );
}
