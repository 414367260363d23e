import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import type { RequestError } from '../../api/request.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** What the server said of a part of the form, so that the part can say it in its place. */
export const FormError = createContext<RequestError | null>(null);

type Props = { name: string; label: string; children: ReactNode };

/** A part of the claim with its name; where the server did not take it, it says why and has the focus. */
export function FormPart({ name, label, children }: Props) {
  const { t } = useMessages();
  const error = useContext(FormError);
  const wrong = error?.field === name;
  const part = useRef<HTMLFieldSetElement>(null);
  const said = useId();
  useEffect(() => {
    if (wrong) part.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [wrong]);
  return (
    <fieldset
      ref={part}
      className="form-part"
      data-wrong={wrong ? '' : undefined}
      aria-describedby={wrong ? said : undefined}
    >
      <legend className="field-label">{label}</legend>
      {children}
      {wrong && (
        <p className="form-wrong" id={said} role="alert">
          {t('problem.said')} <bdi lang="en">{[error.message, error.wayOut].filter(Boolean).join(' ')}</bdi>
        </p>
      )}
    </fieldset>
  );
}
