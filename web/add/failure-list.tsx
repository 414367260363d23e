import type { ImportState } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

type Failure = ImportState['failures'][number];

/** What did not come in, by the name under which it was given, and why. */
export function FailureList({ failures, total }: { failures: readonly Failure[]; total: number }) {
  const { t, number } = useMessages();
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="add-failures">
      <h2 id="add-failures">{t('add.failures')}</h2>
      <ul className="add-failures">
        {failures.map((failure, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: failures are only ever added at the end.
          <FailureItem key={i} failure={failure} />
        ))}
      </ul>
      {total > failures.length && (
        <p className="field-hint">{t('add.failures.more', { count: number(total - failures.length) })}</p>
      )}
    </section>
  );
}

/** The reason in the reader's language; the server's own sentence stands below it where it says more. */
function FailureItem({ failure }: { failure: Failure }) {
  const { t, value, lang } = useMessages();
  const { name, line, code, detail, wayOut } = failure;
  const own = value('add.failure', code);
  const said = [detail, wayOut].filter(Boolean).join(' ');
  return (
    <li>
      <bdi className="add-failure-name" dir="ltr">
        {name}
      </bdi>
      {line !== undefined && <span> {t('add.line', { line })}</span>}
      <p>{own === code || lang === 'en' ? <bdi lang="en">{said}</bdi> : own}</p>
    </li>
  );
}
