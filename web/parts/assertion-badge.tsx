import type { Claim } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** Says so where the text does not simply state the claim: denied, planned, possible, unlikely. */
export function AssertionBadge({ assertion }: Pick<Claim, 'assertion'>) {
  const { value } = useMessages();
  if (assertion === 'asserted') return null;
  return <span className="badge badge-assertion">{value('assertion', assertion)}</span>;
}
