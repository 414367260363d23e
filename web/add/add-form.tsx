import type { ImportList } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Link } from '../routing/link.tsx';
import { AddressesForm } from './addresses-form.tsx';
import { FilesZone } from './files-zone.tsx';
import { importAddresses, importFiles } from './given.ts';
import { OtherWays } from './other-ways.tsx';
import { useStart } from './use-start.ts';

/** All ways in: files and folders, addresses, a pasted text, the examples. */
export function AddForm() {
  const { t, number } = useMessages();
  const { data } = useResource<ImportList>('/api/imports');
  const { busy, error, start } = useStart();
  const running = data?.imports.find(({ status }) => status === 'running');
  const largest = data?.largest ?? Number.POSITIVE_INFINITY;
  return (
    <>
      <p className="page-intro">{t('add.intro')}</p>
      {running && (
        <p className="add-running">
          {t('add.running')} <Link to={`/add?import=${running.id}`}>{t('add.running.show')}</Link>
        </p>
      )}
      {error && <ProblemNotice error={error} />}
      <section aria-labelledby="add-files">
        <h2 id="add-files">{t('add.files')}</h2>
        <FilesZone busy={busy} onFiles={(files) => void start(async () => importFiles(files, largest))} />
        {data && (
          <p className="field-hint">{t('add.files.hint', { size: number(Math.round(data.largest / 1024 / 1024)) })}</p>
        )}
      </section>
      {data?.fetches !== false && (
        <section aria-labelledby="add-addresses">
          <h2 id="add-addresses">{t('add.addresses')}</h2>
          <AddressesForm busy={busy} onAddresses={(lines) => void start(() => importAddresses(lines))} />
        </section>
      )}
      <section aria-labelledby="add-others">
        <h2 id="add-others">{t('add.others')}</h2>
        <div className="add-others">
          <OtherWays busy={busy} start={start} />
        </div>
        <p className="field-hint">{t('add.examples.hint')}</p>
      </section>
    </>
  );
}
