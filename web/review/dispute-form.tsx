import './form/form.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { WrittenField } from './form/written-field.tsx';

type Props = { dispute: (note: string) => void; close: () => void };

/** Asks what is doubted and why. */
export function DisputeForm({ dispute, close }: Props) {
  const { t } = useMessages();
  const [note, setNote] = useState('');
  const [wanted, setWanted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() === '') setWanted(true);
    else dispute(note.trim());
  };
  return (
    <form className="dispute-form" ref={form} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <WrittenField label={t('review.note.dispute')} value={note} onChange={setNote} />
      {wanted && note.trim() === '' && (
        <p className="form-wrong" role="alert">
          {t('review.note.wanted')}
        </p>
      )}
      <div className="claim-actions">
        <button type="submit" className="button">
          {t('review.dispute')}
        </button>
        <button type="button" className="button button-plain" onClick={close}>
          {t('review.form.cancel')}
        </button>
      </div>
    </form>
  );
}
