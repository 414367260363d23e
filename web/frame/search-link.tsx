import './search-link.css';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';

/** The way to the search from every screen. */
export function SearchLink() {
  const { t } = useMessages();
  const { pathname } = useAddress();
  return (
    <Link to="/search" className="button-quiet search-link" aria-current={pathname === '/search' ? 'page' : undefined}>
      <span className="search-sign" aria-hidden="true" />
      <span className="search-label">{t('nav.search')}</span>
    </Link>
  );
}
