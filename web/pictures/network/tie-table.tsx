import type { Network } from '../../../src/api/types.ts';
import { claimsAddress } from '../../claims/claims-address.ts';
import type { Filters } from '../../claims/filters.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Entities } from '../../parts/entities.ts';
import { Link } from '../../routing/link.tsx';
import { sideName } from '../side-name.ts';

type Props = { ties: Network['ties']; entities: Entities; filters: Filters };

/** The numbers of the network; each party leads to the claims that name it. */
export function TieTable({ ties, entities, filters }: Props) {
  const { t, lang } = useMessages();
  const party = (id: string) => (
    <Link to={claimsAddress({ ...filters, party: [id] })}>
      <bdi>{sideName(id, entities, lang)}</bdi>
    </Link>
  );
  return (
    <table className="table counts">
      <thead>
        <tr>
          <th scope="col">{t('pictures.network.one')}</th>
          <th scope="col">{t('pictures.network.other')}</th>
          <th scope="col" className="counts-number">
            {t('pictures.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ties.map(({ a, b, count }) => (
          <tr key={`${a} ${b}`}>
            <td>{party(a)}</td>
            <td>{party(b)}</td>
            <td className="counts-number">{t('pictures.numeral', { count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
