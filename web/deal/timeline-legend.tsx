import './mark-sign.css';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Book } from './book.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** What the signs of the picture mean, those that are in it. */
export function TimelineLegend({ marks, book }: { marks: readonly TimelineMark[]; book: Book }) {
  const { t, value } = useMessages();
  const kinds = new Set(marks.map(({ lineage }) => book.origins.lineages[lineage]?.kind ?? 'untold'));
  const assertions = new Set(marks.map(({ assertion }) => assertion));
  return (
    <ul className="timeline-legend" aria-label={t('reading.marks')}>
      {(['named', 'anonymous', 'untold'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className="mark-sign" data-origin={kind} data-assertion="asserted" aria-hidden="true" />
            {t(`deal.origin.${kind}`)}
          </li>
        ))}
      {(['denied', 'planned', 'possible', 'unlikely'] as const)
        .filter((assertion) => assertions.has(assertion))
        .map((assertion) => (
          <li key={assertion}>
            <span className="mark-sign" data-origin="named" data-assertion={assertion} aria-hidden="true" />
            {value('assertion', assertion)}
          </li>
        ))}
    </ul>
  );
}
