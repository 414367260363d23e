import type { Network } from '../../../src/api/types.ts';
import { claimsAddress } from '../../claims/claims-address.ts';
import type { Filters } from '../../claims/filters.ts';
import { CountTable } from '../../drawing/count-table.tsx';
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
  const counts = ties.map(({ a, b, count }) => ({
    key: `${a} ${b}`,
    of: [party(a), party(b)] as const,
    number: t('pictures.numeral', { count }),
  }));
  return <CountTable heads={[t('pictures.network.one'), t('pictures.network.other')]} counts={counts} />;
}
