import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { Notice } from '../parts/notice.tsx';

/** What a register without users has to say of accounts, and how it gets some. */
export function NoUsers({ title }: { title: string }) {
  const { t } = useMessages();
  return (
    <Main className="page page-narrow">
      <h1 className="visually-hidden">{title}</h1>
      <Notice title={t('noUsers.title')}>
        <p>{t('noUsers.text')}</p>
        <pre className="command" dir="ltr">
          <code>isnad user add NAME</code>
        </pre>
      </Notice>
    </Main>
  );
}
