import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** A number and what it counts: two things, each as it is to stand in its cell. */
export type Count = { key: string; of: readonly [ReactNode, ReactNode]; number: ReactNode; empty?: boolean };

type Props = { heads: readonly [string, string]; counts: readonly Count[] };

/** The table of a picture that counts by two things: supplier and recipient, year and stage, two parties. */
export function CountTable({ heads: [one, other], counts }: Props) {
  const { t } = useMessages();
  return (
    <table className="table counts">
      <thead>
        <tr>
          <th scope="col">{one}</th>
          <th scope="col">{other}</th>
          <th scope="col" className="counts-number">
            {t('pictures.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, of, number, empty = false }) => (
          <tr key={key}>
            <td data-empty={empty ? '' : undefined}>{of[0]}</td>
            <td>{of[1]}</td>
            <td className="counts-number">{number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
