import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Key, KeyButton } from './key-button.tsx';
import type { Actions } from './use-actions.ts';
import type { Writing } from './use-writing.ts';
import { keys } from './verbs.ts';

type Props = {
  writing: Writing;
  actions: Actions;
  /** True where there is no claim to decide on, only a review to be taken back. */
  withoutClaim: boolean;
};

/** What can be done with the entry, each with its key, and the note that goes with it. */
export function DecideBar({ writing, actions: { does, noteDone }, withoutClaim }: Props) {
  const { t } = useMessages();
  return (
    <div className="decide">
      <NoteField writing={writing} noteDone={noteDone} />
      <div className="decide-buttons">
        {!withoutClaim && (
          <>
            <KeyButton label={t('review.accept')} shortcut={keys.accept} onPress={does.accept} strong />
            <KeyButton label={t('review.reject')} shortcut={keys.reject} onPress={does.reject} />
            <KeyButton label={t('review.dispute')} shortcut={keys.dispute} onPress={does.dispute} />
            <KeyButton label={t('review.edit')} shortcut={keys.edit} onPress={does.edit} />
          </>
        )}
        {does.takeBack && <KeyButton label={t('review.takeBack')} shortcut={keys.takeBack} onPress={does.takeBack} />}
      </div>
      <div className="decide-buttons decide-walk">
        <KeyButton label={t('review.before')} shortcut={keys.before} onPress={does.before} />
        <KeyButton label={t('review.next')} shortcut={keys.next} onPress={does.next} />
        <KeyButton label={t('review.undo')} shortcut={keys.undo} onPress={does.undo} />
        <KeyButton label={t('review.keys')} shortcut={keys.help} onPress={does.help} />
      </div>
    </div>
  );
}

/** One line: Enter ends it, or makes the dispute that waits for it. */
function NoteField({ writing, noteDone }: Pick<Props, 'writing'> & Pick<Actions, 'noteDone'>) {
  const { t } = useMessages();
  const id = useId();
  const { note, setNote, noteWanted, noteField, close } = writing;
  return (
    <div className="field decide-note">
      <label className="field-label" htmlFor={id}>
        {t('review.note')} <Key name={keys.note} />
      </label>
      <input
        id={id}
        ref={noteField}
        className="input"
        dir="auto"
        maxLength={4000}
        value={note}
        aria-describedby={noteWanted ? `${id}-wanted` : undefined}
        aria-invalid={noteWanted && note.trim() === '' ? true : undefined}
        onChange={({ target }) => setNote(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') noteDone();
          if (key === 'Escape') close();
        }}
      />
      {noteWanted && (
        <p className="form-wrong" id={`${id}-wanted`} role="alert">
          {t('review.note.wanted')}
        </p>
      )}
    </div>
  );
}
