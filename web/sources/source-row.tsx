import type { SourceView } from '../../src/api/types.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { Link } from '../routing/link.tsx';
import { sourceAddress } from './source-address.ts';
import { sourceNumbers } from './source-numbers.ts';

type Props = { source: SourceView['source']; entities: Entities; filters: Filters };

/** An outlet or origin in a line; the numbers of reports lead to them. */
export function SourceRow({ source, entities, filters }: Props) {
  const { t } = useMessages();
  // What nobody can say is told on its own page.
  const numbers = sourceNumbers(source, filters).filter(({ name }) => name !== 'unknown');
  return (
    <tr>
      <td>
        <Link to={sourceAddress(source.id, filters)}>
          <EntityName id={source.id} entities={entities} />
        </Link>
      </td>
      {numbers.map(({ name, count, to }) => {
        const numeral = t('pictures.numeral', { count });
        const label = t(`sources.${name}`);
        return (
          <td key={name} className="sources-number" data-label={label} data-zero={count === 0 ? '' : undefined}>
            {to === null ? numeral : <Link to={to}>{numeral}</Link>}
          </td>
        );
      })}
    </tr>
  );
}
