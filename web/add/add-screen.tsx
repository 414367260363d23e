import './add.css';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { useAddress } from '../routing/location.ts';
import { AddForm } from './add-form.tsx';
import { ImportProgress } from './import-progress.tsx';

/** Takes files, folders and pages into the register. The import that is shown stands in the address, so that a reload loses nothing. */
export function AddScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  usePageTitle(t('add.title'));
  const id = new URLSearchParams(search).get('import');
  return (
    <Main className="page page-narrow add">
      <h1>{t('add.title')}</h1>
      {id === null ? <AddForm /> : <ImportProgress key={id} id={id} />}
    </Main>
  );
}
