import './header.css';
import { HeaderAccount } from '../account/header-account.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { Link } from '../routing/link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import { SearchLink } from './search-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  const { t } = useMessages();
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
      <Navigation />
      <div className="header-switches">
        <SearchLink />
        <ThemeSwitch />
        <LanguageSwitch />
        <HeaderAccount />
      </div>
    </header>
  );
}
