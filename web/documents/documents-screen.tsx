import './documents.css';
import type { DocumentList } from '../../src/api/types.ts';
import { usePages } from '../api/use-pages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { DocumentRow } from './document-row.tsx';
import { EmptyRegister } from './empty-register.tsx';

/** What is in the register, the newest first. */
export function DocumentsScreen() {
  const { t } = useMessages();
  const { pages, error, loading, more, retry } = usePages<DocumentList>('/api/documents');
  usePageTitle(t('documents.title'));
  const documents = pages.flatMap((page) => page.documents);
  const entities = byId(pages.flatMap((page) => page.entities));
  return (
    <Main className="page">
      <div className="page-head">
        <div>
          <h1>{t('documents.title')}</h1>
          <p className="page-intro">{t('documents.intro')}</p>
        </div>
        {documents.length > 0 && (
          <Link to="/paste" className="button">
            {t('nav.paste')}
          </Link>
        )}
      </div>
      {documents.length > 0 && (
        <table className="table documents">
          <thead>
            <tr>
              <th scope="col">{t('documents.name')}</th>
              <th scope="col">{t('documents.outlet')}</th>
              <th scope="col">{t('documents.date')}</th>
              <th scope="col" className="documents-count">
                {t('documents.claims')}
              </th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} entities={entities} />
            ))}
          </tbody>
        </table>
      )}
      {error && <ProblemNotice error={error} retry={retry} />}
      {loading && documents.length === 0 && <Loading />}
      {!loading && !error && documents.length === 0 && <EmptyRegister />}
      <MoreButton more={more} loading={loading} />
    </Main>
  );
}
