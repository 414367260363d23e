import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { WayOn } from '../parts/way-on.tsx';

/** Behind the last entry. */
export function AllSeen({ before, more }: { before: (() => void) | undefined; more: boolean }) {
  const { t } = useMessages();
  if (more) return <Loading />;
  return (
    <Notice title={t('review.end.title')}>
      <p>{t('review.end.text')}</p>
      <button type="button" className="button button-plain" onClick={before}>
        {t('review.before')}
      </button>
    </Notice>
  );
}

/** In the place of a queue with nothing in it: what to do next. */
export function NothingToLookAt({ filtered }: { filtered: boolean }) {
  const { t } = useMessages();
  return (
    <Notice title={t(filtered ? 'review.empty.filtered' : 'review.empty.title')}>
      <p>{t(filtered ? 'claims.empty.text' : 'review.empty.text')}</p>
      <WayOn filtered={filtered} all="/review" />
    </Notice>
  );
}
