import './form.css';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { RequestError } from '../../api/request.ts';
import { asRequestError } from '../../api/use-resource.ts';
import { locale } from '../../i18n/translate.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Entities } from '../../parts/entities.ts';
import { ReviewProblem } from '../review-problem.tsx';
import { ClaimFields } from './claim-fields.tsx';
import type { Draft } from './draft.ts';
import { FormError } from './form-part.tsx';
import { KnownEntities } from './known-entities.tsx';
import { WrittenField } from './written-field.tsx';

type Props = {
  label: string;
  saveLabel: string;
  initial: Draft;
  entities: Entities;
  /** Fields that stand before those of the claim. */
  head?: (draft: Draft, change: (change: Partial<Draft>) => void) => ReactNode;
  /** Says it; what it throws is shown, at the field where there is one. Null where there is nothing to say. */
  save: (draft: Draft, note: string | undefined) => Promise<unknown> | null;
  close: () => void;
};

/** The parts of these names have a place of their own in the form. */
const isPart = (field: string | undefined) =>
  field !== undefined && !['claim', 'seen', 'set', 'roles', 'by', 'document', 'words', 'at', 'note'].includes(field);

/** The form of a claim: to correct one, or to add one. Control and Enter save it, Escape leaves it. */
export function ClaimForm({ label, saveLabel, initial, entities, head, save, close }: Props) {
  const { t, lang } = useMessages();
  const [draft, setDraft] = useState(initial);
  const [note, setNote] = useState('');
  const [error, setError] = useState<RequestError | null>(null);
  const [saving, setSaving] = useState(false);
  const [unchanged, setUnchanged] = useState(false);
  const change = (parts: Partial<Draft>) => {
    setUnchanged(false);
    setDraft((before) => ({ ...before, ...parts }));
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (saving) return;
    setError(null);
    const said = save(draft, note.trim() || undefined);
    if (said === null) return setUnchanged(true);
    setSaving(true);
    await said.catch((reason: unknown) => setError(asRequestError(reason)));
    setSaving(false);
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <I18nProvider locale={locale[lang]}>
      <KnownEntities entities={entities}>
        <FormError value={error}>
          <form ref={form} className="claim-form" aria-label={label} onSubmit={submit} onKeyDown={onKeyDown}>
            {head?.(draft, change)}
            <ClaimFields draft={draft} change={change} />
            <WrittenField label={t('review.note')} value={note} onChange={setNote} />
            {error && !isPart(error.field) && <ReviewProblem error={error} />}
            {unchanged && <p role="status">{t('review.form.unchanged')}</p>}
            <p className="form-buttons">
              <button type="submit" className="button">
                {saving ? t('review.form.saving') : saveLabel}
              </button>
              <button type="button" className="button button-plain" onClick={close}>
                {t('review.form.cancel')}
              </button>
            </p>
          </form>
        </FormError>
      </KnownEntities>
    </I18nProvider>
  );
}
