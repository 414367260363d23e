import { useMessages } from '../i18n/use-messages.tsx';
import { KeyButton } from './key-button.tsx';
import { keys } from './verbs.ts';

type Props = { said: string; undo: () => void; close: () => void };

/** Says what was just decided, with the way to take it back; it stays until the next decision. */
export function UndoToast({ said, undo, close }: Props) {
  const { t } = useMessages();
  return (
    <section className="toast" aria-label={t('review.toast')}>
      <p role="status">{said}</p>
      <KeyButton label={t('review.undo')} shortcut={keys.undo} onPress={undo} />
      <button type="button" className="form-drop" onClick={close} aria-label={t('review.close')}>
        <span className="cross" aria-hidden="true" />
      </button>
    </section>
  );
}
