import { useId, useState } from 'react';
import type { UserRole } from '../../src/api/types.ts';
import { request } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Field } from './field.tsx';
import { RoleChoice } from './role-choice.tsx';
import { submitting } from './submitting.ts';
import { useSending } from './use-sending.ts';

/** Lets somebody sign in, with a first password that they can change. */
export function AddPersonForm() {
  const { t, value } = useMessages();
  const { error, busy, send } = useSending();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<UserRole>('read');
  const [added, setAdded] = useState('');
  const id = useId();
  const add = async () => {
    setAdded('');
    if (!(await send(() => request('/api/users', { body: { name, password, role } })))) return;
    setAdded(name);
    setName('');
    setPassword('');
  };
  return (
    <section className="account-part">
      <h2>{t('people.add')}</h2>
      <form className="account-form" onSubmit={submitting(add)}>
        <Field
          label={t('signIn.name')}
          hint={t('people.name.hint')}
          value={name}
          onChange={setName}
          autoComplete="off"
        />
        <Field
          label={t('people.password')}
          hint={t('password.hint')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="new-password"
        />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('people.role')}
          </label>
          <RoleChoice id={id} role={role} onChange={setRole} />
          <p className="field-hint">{value('role.may', role)}</p>
        </div>
        {error && <ProblemNotice error={error} />}
        <button type="submit" className="button" disabled={busy}>
          {t('people.add.do')}
        </button>
        <p role="status">{added === '' ? '' : t('people.added', { name: added })}</p>
      </form>
    </section>
  );
}
