import './account.css';
import { Button, I18nProvider, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Person } from '../../src/api/types.ts';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { navigate, useAddress, withLang } from '../routing/location.ts';
import { signOut } from './use-session.ts';

/** Who is signed in, and what they can do about it. */
export function AccountMenu({ person: { name, role } }: { person: Person }) {
  const { t, value, lang } = useMessages();
  const { search } = useAddress();
  const go = (to: string) => navigate(withLang(to, search));
  return (
    <I18nProvider locale={locale[lang]}>
      <MenuTrigger>
        <Button
          className="button-quiet account-button"
          aria-label={t('account.menu', { name, role: value('role', role) })}
        >
          <span className="account-sign" aria-hidden="true">
            {[...name][0]}
          </span>
          <bdi className="account-name">{name}</bdi>
        </Button>
        <Popover className="menu account-menu" placement="bottom end">
          <div className="account-who">
            <bdi>{name}</bdi>
            <span className="badge">{value('role', role)}</span>
          </div>
          <Menu>
            <MenuItem className="menu-item" onAction={() => go('/account')}>
              {t('account.title')}
            </MenuItem>
            {role === 'admin' && (
              <MenuItem className="menu-item" onAction={() => go('/people')}>
                {t('people.title')}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={() => void signOut().catch(() => window.location.reload())}>
              {t('account.signOut')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}
