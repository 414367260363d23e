import { useId } from 'react';
import type { Counting } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { countings } from './counting.ts';

type Props = { counting: Counting; onChange: (counting: Counting) => void };

/** What is counted: reports, deals or origins. */
export function CountSwitch({ counting, onChange }: Props) {
  const { t } = useMessages();
  const name = useId();
  return (
    <fieldset className="count-switch">
      <legend>{t('pictures.count')}</legend>
      {countings.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === counting} onChange={() => onChange(value)} />
          {t(`pictures.counting.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
