import './review-badge.css';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** What people have said of a claim; nothing where nobody has. */
export function ReviewBadge({ review: { state, disputed } }: Pick<ClaimRow, 'review'>) {
  const { value } = useMessages();
  return (
    <>
      {state !== 'unreviewed' && (
        <span className="badge badge-review" data-state={state}>
          {value('review.state', state)}
        </span>
      )}
      {disputed && (
        <span className="badge badge-review" data-state="disputed">
          {value('review.state', 'disputed')}
        </span>
      )}
    </>
  );
}
