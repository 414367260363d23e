import type { InputHTMLAttributes } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  given: string | null | undefined;
  /** True for a day of the calendar. */
  day?: boolean;
};

/** Something that may be said of a pasted article beside its text. */
export function PasteField({ label, given, day = false, ...rest }: Props) {
  const { t } = useMessages();
  return (
    <label className="field">
      <span className="field-label">
        {label} {t('paste.optional')}
      </span>
      <input
        {...rest}
        className="input"
        type={day ? 'date' : 'text'}
        dir={day ? undefined : 'auto'}
        placeholder=" "
        defaultValue={given ?? ''}
      />
    </label>
  );
}
