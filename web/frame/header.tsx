import './header.css';
import { useMessages } from '../i18n/use-messages.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const places = [
  { to: '/', label: 'nav.documents' },
  { to: '/claims', label: 'nav.claims' },
  { to: '/paste', label: 'nav.paste' },
] as const;

export function Header() {
  const { t } = useMessages();
  const { pathname } = useAddress();
  return (
    <header className="header">
      <SkipLink to="main">{t('nav.skip')}</SkipLink>
      <Link to="/" className="header-name" aria-label={t('nav.home')}>
        <span className="header-mark" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        <span>{t('app.name')}</span>
      </Link>
      <nav className="header-nav" aria-label={t('nav.label')}>
        {places.map(({ to, label }) => (
          <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
            {t(label)}
          </Link>
        ))}
      </nav>
      <div className="header-switches">
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
