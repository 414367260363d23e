import type { SourceView } from '../../src/api/types.ts';
import { claimsAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { Link } from '../routing/link.tsx';
import { sourceAddress } from './source-address.ts';

type Props = { source: SourceView['source']; entities: Entities; filters: Filters };

/** An outlet or origin in a line; the numbers of reports lead to them. */
export function SourceRow({ source: { id, published, ownVoice, origin, stories }, entities, filters }: Props) {
  const { t } = useMessages();
  const numbers = [
    { name: 'published', count: published, to: claimsAddress({ ...filters, outlet: [id] }) },
    { name: 'ownVoice', count: ownVoice, to: claimsAddress({ ...filters, outlet: [id], origin: ['own-voice'] }) },
    { name: 'origin', count: origin, to: claimsAddress({ ...filters, origin: [id] }) },
    { name: 'first', count: stories.first, to: null },
    { name: 'sameDay', count: stories['same-day'], to: null },
    { name: 'later', count: stories.later, to: null },
    { name: 'alone', count: stories.alone, to: null },
  ] as const;
  return (
    <tr>
      <td>
        <Link to={sourceAddress(id, filters)}>
          <EntityName id={id} entities={entities} />
        </Link>
      </td>
      {numbers.map(({ name, count, to }) => (
        <td
          key={name}
          className="sources-number"
          data-label={t(`sources.${name}`)}
          data-zero={count === 0 ? '' : undefined}
        >
          {to === null || count === 0 ? (
            t('pictures.numeral', { count })
          ) : (
            <Link to={to}>{t('pictures.numeral', { count })}</Link>
          )}
        </td>
      ))}
    </tr>
  );
}
