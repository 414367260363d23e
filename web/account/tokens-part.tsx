import { useState } from 'react';
import type { MadeToken, Token, TokenList } from '../../src/api/types.ts';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { Field } from './field.tsx';
import { NewToken } from './new-token.tsx';
import { submitting } from './submitting.ts';
import { useSending } from './use-sending.ts';

/** One's tokens: made with a name, shown once, revoked at once. */
export function TokensPart() {
  const { t } = useMessages();
  const { data, error, retry } = useResource<TokenList>('/api/tokens');
  const sending = useSending();
  const [name, setName] = useState('');
  const [made, setMade] = useState<MadeToken | null>(null);
  const add = () =>
    sending.send(async () => {
      setMade(await request<MadeToken>('/api/tokens', { body: { name } }));
      setName('');
    });
  const revoke = (id: string) =>
    sending.send(async () => {
      await request(`/api/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
      setMade((shown) => (shown?.id === id ? null : shown));
    });
  return (
    <section className="account-part">
      <h2>{t('tokens.title')}</h2>
      <p className="page-intro">{t('tokens.intro')}</p>
      <form className="account-row" onSubmit={submitting(add)}>
        <Field label={t('tokens.name')} value={name} onChange={setName} maxLength={60} autoComplete="off" />
        <button type="submit" className="button" disabled={sending.busy}>
          {t('tokens.add')}
        </button>
      </form>
      {sending.error && <ProblemNotice error={sending.error} />}
      {made && <NewToken made={made} />}
      {error && <ProblemNotice error={error} retry={retry} />}
      {!data && !error && <Loading />}
      {data?.tokens.length === 0 && <p className="page-intro">{t('tokens.none')}</p>}
      {data && data.tokens.length > 0 && <TokenTable tokens={data.tokens} revoke={revoke} />}
    </section>
  );
}

function TokenTable({ tokens, revoke }: { tokens: Token[]; revoke: (id: string) => Promise<boolean> }) {
  const { t, day } = useMessages();
  const dayOf = (moment: string | null, none: string) => (moment === null ? none : day(moment.slice(0, 10)));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('tokens.name')}</th>
          <th scope="col">{t('tokens.begins')}</th>
          <th scope="col">{t('tokens.since')}</th>
          <th scope="col">{t('tokens.used')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('tokens.revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ id, name, start, addedAt, lastUsedAt }) => (
          <tr key={id}>
            <td>
              <bdi>{name}</bdi>
            </td>
            <td>
              <code dir="ltr">{start}…</code>
            </td>
            <td>{dayOf(addedAt, '')}</td>
            <td data-label={t('tokens.used')} data-empty={lastUsedAt === null ? '' : undefined}>
              {dayOf(lastUsedAt, t('tokens.never'))}
            </td>
            <td className="account-action">
              <ConfirmButton
                label={t('tokens.revoke')}
                of={name}
                question={t('tokens.revoke.question', { name })}
                onConfirm={() => void revoke(id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
