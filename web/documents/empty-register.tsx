import { OtherWays } from '../add/other-ways.tsx';
import { useStart } from '../add/use-start.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Link } from '../routing/link.tsx';

/** What to do with a register that holds nothing yet. */
export function EmptyRegister() {
  const { t } = useMessages();
  const { busy, error, start } = useStart();
  return (
    <>
      <Notice title={t('documents.empty.title')}>
        <p>{t('documents.empty.text')}</p>
        <p className="empty-ways">
          <Link to="/add" className="button">
            {t('documents.empty.add')}
          </Link>
          <OtherWays busy={busy} start={start} />
        </p>
        <p className="field-hint">{t('add.examples.hint')}</p>
      </Notice>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
