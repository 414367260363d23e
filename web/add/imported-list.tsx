import type { ImportState } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';

/** What came in, each with a link to be read. */
export function ImportedList({ documents }: Pick<ImportState, 'documents'>) {
  const { t } = useMessages();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="add-documents">
      <h2 id="add-documents">{t('add.documents')}</h2>
      <ul className="add-documents">
        {documents.map(({ id, title, status, claims }) => {
          const name = title ?? t('add.untitled');
          return (
            <li key={id}>
              <Link to={`/documents/${encodeURIComponent(id)}`}>
                <bdi dir={directionOf(name)}>{name}</bdi>
              </Link>
              <span className="add-document-what">
                {t(`add.document.${status}`)} · {t('documents.count', { count: claims })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
