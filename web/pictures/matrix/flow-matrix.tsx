import { useMemo } from 'react';
import type { Flows } from '../../../src/api/types.ts';
import { flowAddress } from '../../claims/claims-address.ts';
import { drawMatrix } from '../../drawing/matrix/draw-matrix.ts';
import { MatrixCells } from '../../drawing/matrix/matrix-cells.tsx';
import { matrixOf } from '../../drawing/matrix/matrix-of.ts';
import { PictureFrame } from '../../drawing/picture-frame.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { byId } from '../../parts/entities.ts';
import { FlowTable } from '../flow-table.tsx';
import type { PictureProps } from '../picture-props.ts';
import { sideName } from '../side-name.ts';
import { useAbout } from '../use-about.ts';
import { WithFlows } from '../with-flows.tsx';

/** Suppliers by recipients; a number leads to its claims. */
export default function FlowMatrix(props: PictureProps) {
  return <WithFlows {...props} show={(data) => <DrawnMatrix {...props} data={data} />} />;
}

function DrawnMatrix({ data, ...props }: PictureProps & { data: Flows }) {
  const { t, lang } = useMessages();
  const { filters, counting, filterWords } = props;
  const entities = useMemo(() => byId(data.entities), [data]);
  const matrix = useMemo(
    () => matrixOf(data.flows.map(({ supplier: row, recipient: column, count }) => ({ row, column, count }))),
    [data],
  );
  const name = (id: string) => sideName(id, entities, lang);
  const corner = t('pictures.matrix.corner');
  const say = (row: string, column: string, count: number) => {
    const number = t(`pictures.count.${counting}`, { count });
    return t('pictures.matrix.cell', { supplier: name(row), recipient: name(column), number });
  };
  return (
    <PictureFrame
      name="matrix"
      title={t('pictures.matrix')}
      about={useAbout('matrix', counting)}
      notes={[props.capped(data.capped, data.flows.length)]}
      filterWords={filterWords}
      drawing={() => drawMatrix(matrix, name, { rtl: lang === 'ar', corner })}
      table={<FlowTable flows={data.flows} entities={entities} filters={filters} />}
    >
      <p className="picture-about">{t('pictures.matrix.keys')}</p>
      <MatrixCells
        matrix={matrix}
        label={t('pictures.matrix')}
        corner={corner}
        name={name}
        addressOf={(row, column) => flowAddress(filters, row, column)}
        say={say}
      />
    </PictureFrame>
  );
}
