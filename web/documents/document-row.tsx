import type { DocumentSummary } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';

/** Characters of an opening that was cut; a shorter one is the whole text. */
const OPENING = 240;

type Props = { document: DocumentSummary; entities: Entities };

/** A title is set in its own language; a document without one is known by its first words. */
export function DocumentRow({ document, entities }: Props) {
  const { t, day } = useMessages();
  const { id, title, opening, publisher, publishedAt, language, claims } = document;
  const name = title ?? (opening.length < OPENING ? opening : `${opening} …`);
  return (
    <tr>
      <td className="documents-title">
        <Link to={`/documents/${encodeURIComponent(id)}`} lang={language}>
          <bdi dir={directionOf(name)}>{name}</bdi>
        </Link>
      </td>
      <td data-label={t('documents.outlet')} data-empty={publisher === null ? '' : undefined}>
        {publisher === null ? t('unknown') : <EntityName id={publisher} entities={entities} />}
      </td>
      <td className="documents-date" data-empty={publishedAt === null ? '' : undefined}>
        {publishedAt === null ? t('documents.noDate') : <time dateTime={publishedAt}>{day(publishedAt)}</time>}
      </td>
      <td className="documents-count" data-empty={claims === 0 ? '' : undefined}>
        {t('documents.count', { count: claims })}
      </td>
    </tr>
  );
}
