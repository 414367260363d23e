import type { Flows } from '../../src/api/types.ts';
import { flowAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';
import { sideName } from './side-name.ts';

type Props = { flows: Flows['flows']; entities: Entities; filters: Filters };

/** The numbers of a picture of flows; each leads to its claims. */
export function FlowTable({ flows, entities, filters }: Props) {
  const { t, lang } = useMessages();
  return (
    <table className="table counts">
      <thead>
        <tr>
          <th scope="col">{t('claims.supplier')}</th>
          <th scope="col">{t('claims.recipient')}</th>
          <th scope="col" className="counts-number">
            {t('pictures.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ supplier, recipient, count }) => (
          <tr key={`${supplier} ${recipient}`}>
            <td>
              <bdi>{sideName(supplier, entities, lang)}</bdi>
            </td>
            <td>
              <bdi>{sideName(recipient, entities, lang)}</bdi>
            </td>
            <td className="counts-number">
              <Link to={flowAddress(filters, supplier, recipient)}>{t('pictures.numeral', { count })}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
