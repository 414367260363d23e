import { useMessages } from '../i18n/use-messages.tsx';
import type { Tally } from './use-sitting.ts';
import type { Decision } from './verbs.ts';

const shown: readonly Decision[] = ['accept', 'correct', 'reject', 'dispute', 'undo'];

/** How far this sitting has got. */
export function Sitting({ tally }: { tally: Tally }) {
  const { t, value } = useMessages();
  const all = shown.reduce((sum, decision) => sum + (tally[decision] ?? 0), 0);
  const parts = shown.filter((decision) => (tally[decision] ?? 0) > 0);
  return (
    <p className="sitting" role="status">
      <span>{t('review.sitting', { count: all })}</span>
      {parts.map((decision) => (
        <span key={decision} className="sitting-part">
          {`${value('review.decision', decision)} ${tally[decision]}`}
        </span>
      ))}
    </p>
  );
}
