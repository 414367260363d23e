import type { RequestError } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Notice } from './notice.tsx';

/**
 * A failure as its reader can use it: what was wrong, a way out, another try. The server speaks English: in an Arabic interface its
 * sentence stands below the interface's own.
 */
export function ProblemNotice({ error, retry }: { error: RequestError; retry?: () => void }) {
  const { t, lang, value } = useMessages();
  const own = value('problem', error.code);
  const known = own !== error.code;
  const offline = error.code === 'offline';
  const spoken = lang === 'en' && error.message !== '' ? error.message : known ? own : t('problem.internal');
  return (
    <Notice tone="error" title={t('problem.title')}>
      <p>
        {spoken}
        {offline && ` ${t('problem.offline.wayOut')}`}
        {lang === 'en' && error.wayOut && ` ${error.wayOut}`}
      </p>
      {lang !== 'en' && !offline && error.message !== '' && (
        <p>
          {t('problem.said')} <bdi lang="en">{[error.message, error.wayOut].filter(Boolean).join(' ')}</bdi>
        </p>
      )}
      {retry && (
        <button type="button" className="button button-plain" onClick={retry}>
          {t('problem.retry')}
        </button>
      )}
    </Notice>
  );
}
