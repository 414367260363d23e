import type { Stages } from '../../../src/api/types.ts';
import { claimsAddress } from '../../claims/claims-address.ts';
import type { Filters } from '../../claims/filters.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Link } from '../../routing/link.tsx';

type Props = { stages: Stages['stages']; filters: Filters };

/** The numbers of the stages by year; each leads to the claims of that stage. */
export function StageTable({ stages, filters }: Props) {
  const { t, value } = useMessages();
  return (
    <table className="table counts">
      <thead>
        <tr>
          <th scope="col">{t('pictures.year')}</th>
          <th scope="col">{t('pictures.stage')}</th>
          <th scope="col" className="counts-number">
            {t('pictures.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ year, stage, count }) => (
          <tr key={`${year} ${stage}`}>
            <td data-empty={year === null ? '' : undefined}>{year ?? t('pictures.stages.noYear')}</td>
            <td>
              <Link
                to={claimsAddress({
                  ...filters,
                  kind: ['transfer'],
                  subtype: [stage],
                  ...(year && { year: [String(year)] }),
                })}
              >
                {value('subtype', stage)}
              </Link>
            </td>
            <td className="counts-number">{t('pictures.numeral', { count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
