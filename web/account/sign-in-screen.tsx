import './account.css';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Field } from './field.tsx';
import { submitting } from './submitting.ts';
import { useSending } from './use-sending.ts';

/** Name and password, in place of any screen of a register that has users. */
export function SignInScreen() {
  const { t } = useMessages();
  const { error, busy, send } = useSending();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  usePageTitle(t('signIn.title'));
  const signIn = () =>
    send(async () => {
      await request('/api/session', { body: { name, password } });
    });
  return (
    <Main className="page sign-in">
      <h1>{t('signIn.title')}</h1>
      <p className="page-intro">{t('signIn.intro')}</p>
      <form className="account-form" onSubmit={submitting(signIn)}>
        <Field label={t('signIn.name')} value={name} onChange={setName} autoComplete="username" />
        <Field
          label={t('signIn.password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
        {error && <ProblemNotice error={error} />}
        <button type="submit" className="button" disabled={busy}>
          {t('signIn.do')}
        </button>
      </form>
      <p className="field-hint">{t('signIn.lost')}</p>
    </Main>
  );
}
