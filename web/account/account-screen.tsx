import './account.css';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { NoUsers } from './no-users.tsx';
import { PasswordForm } from './password-form.tsx';
import { TokensPart } from './tokens-part.tsx';
import { usePerson } from './use-session.ts';

/** One's own name and role, password and tokens. */
export function AccountScreen() {
  const { t, value } = useMessages();
  const person = usePerson();
  usePageTitle(t('account.title'));
  if (!person) return <NoUsers title={t('account.title')} />;
  return (
    <Main className="page page-narrow">
      <h1>{t('account.title')}</h1>
      <p className="page-intro account-self">
        <bdi>{person.name}</bdi>
        <span className="badge">{value('role', person.role)}</span>
        <span>{value('role.may', person.role)}</span>
      </p>
      <TokensPart />
      <PasswordForm name={person.name} />
    </Main>
  );
}
