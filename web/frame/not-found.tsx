import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';

export function NotFound() {
  const { t } = useMessages();
  usePageTitle(t('notFound.title'));
  return (
    <Main className="page">
      <Notice whole title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <Link className="button" to="/">
          {t('notFound.back')}
        </Link>
      </Notice>
    </Main>
  );
}
