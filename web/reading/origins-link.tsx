import type { Claim } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';

/** From a claim to its deal and to who stands behind it. A text that is only being tried out has neither. */
export function OriginsLink({ claim, inTabOrder }: { claim: Claim; inTabOrder: boolean }) {
  const { t } = useMessages();
  const { pathname } = useAddress();
  if (!pathname.startsWith('/documents/')) return null;
  return (
    <Link
      to={`/origins/${encodeURIComponent(claim.id)}`}
      className="origins-link"
      tabIndex={inTabOrder ? undefined : -1}
    >
      {t(claim.kind === 'transfer' ? 'origins.open' : 'origins.open.other')}
    </Link>
  );
}
