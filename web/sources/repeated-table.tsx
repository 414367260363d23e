import { useState } from 'react';
import type { SourceView } from '../../src/api/types.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { Link } from '../routing/link.tsx';
import { sourceAddress } from './source-address.ts';

/** Rows that are shown before one asks for all. */
const FIRST = 10;

type Props = { title: string; repeated: SourceView['repeats']; entities: Entities; filters: Filters };

/** Whom one repeats, or who repeats it: in so many reports by name, and so many deals on a later day. */
export function RepeatedTable({ title, repeated: { rows, capped }, entities, filters }: Props) {
  const { t } = useMessages();
  const [all, setAll] = useState(rows.length <= FIRST);
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="sources-about">{t('sources.nobody')}</p>
      ) : (
        <table className="table counts">
          <thead>
            <tr>
              <th scope="col">{t('sources.name')}</th>
              <th scope="col" className="counts-number">
                {t('sources.byName')}
              </th>
              <th scope="col" className="counts-number">
                {t('sources.byDay')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, all ? rows.length : FIRST).map(({ id, reports, stories }) => (
              <tr key={id}>
                <td>
                  <Link to={sourceAddress(id, filters)}>
                    <EntityName id={id} entities={entities} />
                  </Link>
                </td>
                <td className="counts-number" data-label={t('sources.byName')}>
                  {t('pictures.numeral', { count: reports })}
                </td>
                <td className="counts-number" data-label={t('sources.byDay')}>
                  {t('pictures.numeral', { count: stories })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!all && (
        <button type="button" className="button-link" onClick={() => setAll(true)}>
          {t('sources.showAll', { count: rows.length })}
        </button>
      )}
      {all && capped && <p className="sources-about">{t('pictures.capped', { count: rows.length })}</p>}
    </section>
  );
}
