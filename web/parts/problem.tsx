import type { RequestError } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { Notice } from './notice.tsx';

/** Codes of failures that another try may mend. */
const passing: ReadonlySet<string> = new Set(['offline', 'internal', 'register-unusable']);

/** Codes of questions that the server could not take; only it says which part. */
const askedAmiss: ReadonlySet<string> = new Set(['bad-request', 'bad-filter']);

type Props = { error: RequestError; retry?: () => void; whole?: boolean };

/**
 * A failure as its reader can use it: what was wrong, a way out, another try. The server speaks English and to programs; its sentence
 * stands below the interface's own where that one says less.
 */
export function ProblemNotice({ error, retry, whole = false }: Props) {
  const { t, value } = useMessages();
  const { code, message, wayOut } = error;
  const own = value('problem', code);
  const known = own !== code;
  const ownWayOut = value('problem.wayOut', code);
  const said = [message, wayOut].filter(Boolean).join(' ');
  return (
    <Notice tone="error" whole={whole} title={known ? own : t('problem.title')}>
      {ownWayOut !== code && <p>{ownWayOut}</p>}
      {said !== '' && (!known || askedAmiss.has(code)) && (
        <p>
          {t('problem.said')} <bdi lang="en">{said}</bdi>
        </p>
      )}
      {retry && passing.has(code) && (
        <button type="button" className="button button-plain" onClick={retry}>
          {t('problem.retry')}
        </button>
      )}
      {code === 'not-found' && (
        <Link to="/" className="button button-plain">
          {t('notFound.back')}
        </Link>
      )}
    </Notice>
  );
}
