import './chain.css';
import type { Claim } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Entities, isUnnamed } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';

type Props = { claim: Claim; entities: Entities; publisher: string | null };

/**
 * The chain of transmission drawn as it ran: the origin first, the page in front of the reader last. An unnamed source is a broken
 * ring, a person a ring, an institution a square, the page a page.
 */
export function Chain({ claim, entities, publisher }: Props) {
  const { t, value } = useMessages();
  const links = claim.attribution.toReversed();
  return (
    <ol className="chain" aria-label={t('chain.label')}>
      {links.map(({ source, with: others = [], stance, start }) => (
        <li key={`${source}-${start}`} className="chain-link">
          <span className="chain-sign" data-sign={signOf(source)} aria-hidden="true" />
          <span className="chain-name">
            <EntityName id={source} entities={entities} />
            {others.map((id) => (
              <span key={id}>
                {` ${t('chain.and')} `}
                <EntityName id={id} entities={entities} />
              </span>
            ))}
            <span className="chain-stance"> {value('stance', stance)}</span>
          </span>
          <span className="chain-line" aria-hidden="true" />
        </li>
      ))}
      <li className="chain-link">
        <span className="chain-sign" data-sign="page" aria-hidden="true" />
        <span className="chain-name">
          {publisher === null ? t('chain.page') : <EntityName id={publisher} entities={entities} />}
          {links.length === 0 && <span className="chain-stance"> {t('chain.ownVoice')}</span>}
        </span>
      </li>
    </ol>
  );
}

function signOf(id: string): 'unnamed' | 'person' | 'institution' {
  if (isUnnamed(id)) return 'unnamed';
  return id.startsWith('person:') ? 'person' : 'institution';
}
