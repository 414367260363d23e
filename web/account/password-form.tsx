import { useState } from 'react';
import { request } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Field } from './field.tsx';
import { submitting } from './submitting.ts';
import { useSending } from './use-sending.ts';

/** Another password, for which the old one is asked again. */
export function PasswordForm({ name }: { name: string }) {
  const { t } = useMessages();
  const { error, busy, send } = useSending();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const change = async () => {
    setDone(false);
    const isDone = await send(() => request('/api/password', { method: 'PUT', body: { current, password } }));
    setDone(isDone);
    if (!isDone) return;
    setCurrent('');
    setPassword('');
  };
  return (
    <section className="account-part">
      <h2>{t('password.title')}</h2>
      <form className="account-form" onSubmit={submitting(change)}>
        {/* By it a browser knows whose password it has to keep. */}
        <input type="text" autoComplete="username" value={name} readOnly hidden />
        <Field
          label={t('password.current')}
          value={current}
          onChange={setCurrent}
          type="password"
          autoComplete="current-password"
        />
        <Field
          label={t('password.new')}
          hint={t('password.hint')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="new-password"
        />
        {error && <ProblemNotice error={error} />}
        <button type="submit" className="button" disabled={busy}>
          {t('password.do')}
        </button>
        <p role="status">{done ? t('password.done') : ''}</p>
      </form>
    </section>
  );
}
