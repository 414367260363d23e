import { useMessages } from '../i18n/use-messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { Link } from '../routing/link.tsx';

/** What to do with a register that holds nothing yet. */
export function EmptyRegister() {
  const { t } = useMessages();
  return (
    <Notice title={t('documents.empty.title')}>
      <p>{t('documents.empty.text')}</p>
      <pre className="command" dir="ltr">
        <code>isnad add article.txt</code>
      </pre>
      <Link to="/paste" className="button">
        {t('nav.paste')}
      </Link>
    </Notice>
  );
}
