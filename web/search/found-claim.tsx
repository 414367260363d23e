import type { FoundIn } from '../../src/api/types.ts';
import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { KindBadge } from '../parts/kind-badge.tsx';
import { Link } from '../routing/link.tsx';
import { FoundWords } from './found-words.tsx';

type Props = { found: FoundIn<'claims'>['found'][number]; entities: Entities };

/** A claim that was found, as a sentence that leads to its words. */
export function FoundClaim({ found: { claim, document, snippet }, entities }: Props) {
  const { t, lang, day } = useMessages();
  return (
    <li>
      <Link
        to={`/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`}
        className="found-title"
      >
        {sayClaim(claim, entities, lang, document.publisher)}
      </Link>
      <FoundWords snippet={snippet} language={document.language} />
      <p className="found-about">
        <KindBadge claim={claim} />
        <AssertionBadge assertion={claim.assertion} />
        {document.publisher !== null && <EntityName id={document.publisher} entities={entities} />}
        <span>{document.publishedAt === null ? t('documents.noDate') : day(document.publishedAt)}</span>
        <Link to={`/origins/${encodeURIComponent(claim.id)}`}>
          {t(claim.kind === 'transfer' ? 'origins.open' : 'origins.open.other')}
        </Link>
      </p>
    </li>
  );
}
