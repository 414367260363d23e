import type { Claim } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** Kind and stage: «Transfer · request». One word where both are the same. */
export function KindBadge({ claim: { kind, subtype } }: { claim: Pick<Claim, 'kind' | 'subtype'> }) {
  const { value } = useMessages();
  return (
    <span className="badge">
      {value('kind', kind)}
      {subtype !== kind && ` · ${value('subtype', subtype)}`}
    </span>
  );
}
