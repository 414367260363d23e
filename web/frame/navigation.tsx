import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMay } from '../account/use-session.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { places } from './places.ts';

/** The app's places in a row; where the row has no room they fold behind a button. */
export function Navigation() {
  const { t } = useMessages();
  const { pathname } = useAddress();
  const [open, setOpen] = useState(false);
  const mayChange = useMay('review');
  const shown = places.filter(({ changes }) => mayChange || !changes);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone to a place has done with the list.
  useEffect(() => setOpen(false), [pathname]);
  const close = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button-quiet header-open"
        aria-label={t('nav.menu')}
        aria-expanded={open}
        aria-controls="navigation"
        onClick={() => setOpen(!open)}
      >
        <span className="header-lines" aria-hidden="true" />
        <span className="header-open-label">{t('nav.menu')}</span>
      </button>
      <nav
        id="navigation"
        className="header-nav"
        aria-label={t('nav.label')}
        data-open={open ? '' : undefined}
        onKeyDown={close}
      >
        {shown.map(({ to, label, also }) => (
          <Link key={to} to={to} aria-current={pathname === to || also?.test(pathname) ? 'page' : undefined}>
            {t(label)}
          </Link>
        ))}
      </nav>
    </>
  );
}
