import type { FoundIn } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';
import { FoundWords } from './found-words.tsx';

type Props = { found: FoundIn<'documents'>['found'][number]; entities: Entities };

/** A document that was found: its title, where it is from, and the words that answer. */
export function FoundDocument({ found: { document, claims, snippet }, entities }: Props) {
  const { t, day } = useMessages();
  const title = document.title ?? t('reading.untitled');
  return (
    <li>
      <Link
        to={`/documents/${encodeURIComponent(document.id)}`}
        className="found-title"
        lang={document.title === null ? undefined : document.language}
      >
        <bdi dir={directionOf(title)}>{title}</bdi>
      </Link>
      <FoundWords snippet={snippet} language={document.language} />
      <p className="found-about">
        {document.publisher !== null && <EntityName id={document.publisher} entities={entities} />}
        <span>{document.publishedAt === null ? t('documents.noDate') : day(document.publishedAt)}</span>
        <span>{t('search.claims', { count: claims })}</span>
      </p>
    </li>
  );
}
