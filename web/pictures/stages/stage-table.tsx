import type { Stages } from '../../../src/api/types.ts';
import { claimsAddress } from '../../claims/claims-address.ts';
import type { Filters } from '../../claims/filters.ts';
import { CountTable } from '../../drawing/count-table.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Link } from '../../routing/link.tsx';

type Props = { stages: Stages['stages']; filters: Filters };

/** The numbers of the stages by year; each leads to the claims of that stage. */
export function StageTable({ stages, filters }: Props) {
  const { t, value } = useMessages();
  const addressOf = (year: number | null, stage: string) =>
    claimsAddress({ ...filters, kind: ['transfer'], subtype: [stage], ...(year && { year: [String(year)] }) });
  const counts = stages.map(({ year, stage, count }) => ({
    key: `${year} ${stage}`,
    of: [
      year ?? t('pictures.stages.noYear'),
      <Link key={stage} to={addressOf(year, stage)}>
        {value('subtype', stage)}
      </Link>,
    ] as const,
    number: t('pictures.numeral', { count }),
    empty: year === null,
  }));
  return <CountTable heads={[t('pictures.year'), t('pictures.stage')]} counts={counts} />;
}
