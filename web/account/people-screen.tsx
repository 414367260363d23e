import './account.css';
import type { UserList } from '../../src/api/types.ts';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { AddPersonForm } from './add-person-form.tsx';
import { NoUsers } from './no-users.tsx';
import { PersonRow } from './person-row.tsx';
import { useSending } from './use-sending.ts';
import { usePerson } from './use-session.ts';

/** Who may sign in, for admins. */
export function PeopleScreen() {
  const { t } = useMessages();
  const person = usePerson();
  const { data, error, retry } = useResource<UserList>(person ? '/api/users' : null);
  const sending = useSending();
  usePageTitle(t('people.title'));
  if (!person) return <NoUsers title={t('people.title')} />;
  const change = (id: string, asking: { method: 'PATCH' | 'DELETE'; body?: object }) =>
    void sending.send(() => request(`/api/users/${encodeURIComponent(id)}`, asking));
  return (
    <Main className="page page-narrow">
      <h1>{t('people.title')}</h1>
      <p className="page-intro">{t('people.intro')}</p>
      {error && <ProblemNotice error={error} retry={retry} />}
      {sending.error && <ProblemNotice error={sending.error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <table className="table people">
            <thead>
              <tr>
                <th scope="col">{t('signIn.name')}</th>
                <th scope="col">{t('people.role')}</th>
                <th scope="col">{t('tokens.since')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('people.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.users.map((user) => (
                <PersonRow key={user.id} user={user} isSelf={user.id === person.id} change={change} />
              ))}
            </tbody>
          </table>
          <AddPersonForm />
        </>
      )}
    </Main>
  );
}
