import type { FormEvent } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = { busy: boolean; onAddresses: (lines: string) => void };

/** Addresses of pages, one a line. */
export function AddressesForm({ busy, onAddresses }: Props) {
  const { t } = useMessages();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const lines = String(new FormData(event.currentTarget).get('addresses') ?? '');
    if (lines.trim() !== '') onAddresses(lines);
  };
  return (
    <form className="add-addresses" onSubmit={onSubmit}>
      <label className="field">
        <span className="field-label">{t('add.addresses.label')}</span>
        <textarea
          className="input"
          name="addresses"
          dir="ltr"
          rows={3}
          required
          spellCheck={false}
          placeholder="https://example.org/article"
          aria-describedby="add-addresses-hint"
        />
      </label>
      <p className="field-hint" id="add-addresses-hint">
        {t('add.addresses.hint')}
      </p>
      <button type="submit" className="button" disabled={busy}>
        {t('add.fetch')}
      </button>
    </form>
  );
}
