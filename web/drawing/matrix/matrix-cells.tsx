import './matrix.css';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Link } from '../../routing/link.tsx';
import type { Matrix } from './matrix-of.ts';
import { useCells } from './use-cells.ts';

type Props = {
  matrix: Matrix;
  /** What it is, for those who do not see it. */
  label: string;
  /** «Supplier / recipient» */
  corner: string;
  name: (id: string) => string;
  /** Where a number leads. */
  addressOf: (row: string, column: string) => string;
  /** A number in a sentence. */
  say: (row: string, column: string, count: number) => string;
};

/** A matrix as a table: shades by the numbers, each number a link. Arrow keys walk over them. */
export function MatrixCells({ matrix: { rows, columns, cell }, label, corner, name, addressOf, say }: Props) {
  const { t } = useMessages();
  const { ref, onKeyDown } = useCells();
  const first = columns.find((column) => rows[0] !== undefined && cell(rows[0], column));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="matrix-frame" aria-label={label} tabIndex={0}>
      <table className="matrix" ref={ref} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td className="matrix-corner">{corner}</td>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span className="matrix-column">{name(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <bdi>{name(row)}</bdi>
              </th>
              {columns.map((column) => {
                const told = cell(row, column);
                if (!told) return <td key={column} />;
                return (
                  <td key={column} className={`matrix-step-${told.step}`}>
                    <Link
                      to={addressOf(row, column)}
                      tabIndex={row === rows[0] && column === first ? 0 : -1}
                      title={`${name(row)} – ${name(column)}`}
                      aria-label={say(row, column, told.count)}
                    >
                      {t('pictures.numeral', { count: told.count })}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
