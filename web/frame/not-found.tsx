import { useMessages } from '../i18n/use-messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { Link } from '../routing/link.tsx';

export function NotFound() {
  const { t } = useMessages();
  return (
    <main id="main" className="page">
      <Notice title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <Link className="button" to="/">
          {t('notFound.back')}
        </Link>
      </Notice>
    </main>
  );
}
