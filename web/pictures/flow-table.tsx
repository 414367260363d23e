import type { Flows } from '../../src/api/types.ts';
import { flowAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';
import { CountTable } from '../drawing/count-table.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';
import { sideName } from './side-name.ts';

type Props = { flows: Flows['flows']; entities: Entities; filters: Filters };

/** The numbers of a picture of flows; each leads to its claims. */
export function FlowTable({ flows, entities, filters }: Props) {
  const { t, lang } = useMessages();
  const name = (id: string) => <bdi>{sideName(id, entities, lang)}</bdi>;
  const counts = flows.map(({ supplier, recipient, count }) => ({
    key: `${supplier} ${recipient}`,
    of: [name(supplier), name(recipient)] as const,
    number: <Link to={flowAddress(filters, supplier, recipient)}>{t('pictures.numeral', { count })}</Link>,
  }));
  return <CountTable heads={[t('claims.supplier'), t('claims.recipient')]} counts={counts} />;
}
