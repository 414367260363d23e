import './review-badge.css';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** What people have said of a claim; nothing where nobody has. */
export function ReviewBadge({ review: { state, disputed } }: Pick<ClaimRow, 'review'>) {
  const { t, value } = useMessages();
  return (
    <>
      {state !== 'unreviewed' && (
        <span className="badge badge-review" data-state={state}>
          {value('reviewState', state)}
        </span>
      )}
      {disputed && (
        <span className="badge badge-review" data-state="disputed">
          {t('claims.disputed')}
        </span>
      )}
    </>
  );
}
