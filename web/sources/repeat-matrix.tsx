import { useMemo } from 'react';
import type { Repeats } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { claimsAddress } from '../claims/claims-address.ts';
import { type Filters, filterQuery } from '../claims/filters.ts';
import { CountTable } from '../drawing/count-table.tsx';
import { drawMatrix } from '../drawing/matrix/draw-matrix.ts';
import { MatrixCells } from '../drawing/matrix/matrix-cells.tsx';
import { matrixOf } from '../drawing/matrix/matrix-of.ts';
import { PictureFrame } from '../drawing/picture-frame.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { Answer } from '../parts/answer.tsx';
import { byId, nameOf } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';

type Props = { filters: Filters; filterWords: string };

/** Outlets by the sources that their chains name; a number leads to its claims. */
export default function RepeatMatrix(props: Props) {
  const query = filterQuery(props.filters);
  const answer = useResource<Repeats>(`/api/stats/repeats${query === '' ? '' : `?${query}`}`);
  return (
    <Answer
      answer={answer}
      isEmpty={({ repeats }) => repeats.length === 0}
      show={(data) => <DrawnRepeats {...props} data={data} />}
    />
  );
}

function DrawnRepeats({ data, filters, filterWords }: Props & { data: Repeats }) {
  const { t, lang } = useMessages();
  const entities = useMemo(() => byId(data.entities), [data]);
  const matrix = useMemo(
    () => matrixOf(data.repeats.map(({ outlet: row, source: column, count }) => ({ row, column, count }))),
    [data],
  );
  const name = (id: string) => nameOf(id, entities, lang).text;
  const corner = t('sources.repeats.corner');
  const addressOf = (outlet: string, source: string) =>
    claimsAddress({ ...filters, outlet: [outlet], source: [source] });
  return (
    <PictureFrame
      name="repeats"
      title={t('sources.repeats')}
      about={t('sources.repeats.about')}
      notes={[data.capped ? t('pictures.capped', { count: data.repeats.length }) : null]}
      filterWords={filterWords}
      drawing={() => drawMatrix(matrix, name, { rtl: lang === 'ar', corner })}
      table={
        <CountTable
          heads={[t('claims.outlet'), t('sources.repeats.source')]}
          counts={data.repeats.map(({ outlet, source, count }) => ({
            key: `${outlet} ${source}`,
            of: [<bdi key="outlet">{name(outlet)}</bdi>, <bdi key="source">{name(source)}</bdi>],
            number: <Link to={addressOf(outlet, source)}>{t('pictures.numeral', { count })}</Link>,
          }))}
        />
      }
    >
      <p className="picture-about">{t('pictures.matrix.keys')}</p>
      <MatrixCells
        matrix={matrix}
        label={t('sources.repeats')}
        corner={corner}
        name={name}
        addressOf={addressOf}
        say={(outlet, source, count) =>
          t('sources.repeats.cell', {
            outlet: name(outlet),
            source: name(source),
            number: t('pictures.count.reports', { count }),
          })
        }
      />
    </PictureFrame>
  );
}
