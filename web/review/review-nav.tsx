import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';

const places = [
  { to: '/review', label: 'review.nav.queue' },
  { to: '/review/history', label: 'review.nav.history' },
] as const;

/** The two sides of reviewing: what is to be looked at, and what was said. */
export function ReviewNav() {
  const { t } = useMessages();
  const { pathname } = useAddress();
  return (
    <nav className="review-nav" aria-label={t('nav.review')}>
      {places.map(({ to, label }) => (
        <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
