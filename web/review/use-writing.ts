import { type RefObject, useRef, useState } from 'react';

/** What is written for the entry before the reader: a note, or the form of a correction. */
export type Writing = {
  editing: boolean;
  edit: () => void;
  note: string;
  setNote: (note: string) => void;
  /** True where a dispute waits for its note. */
  noteWanted: boolean;
  /** Sets the reader down in the note. */
  write: (wanted: boolean) => void;
  /** Ends writing: who goes on by keyboard goes on from the entry. */
  close: () => void;
  /** The same, and nothing of it stays. */
  clear: () => void;
  entry: RefObject<HTMLElement | null>;
  noteField: RefObject<HTMLInputElement | null>;
};

export function useWriting(): Writing {
  const [editing, setEditing] = useState(false);
  const [note, setNote] = useState('');
  const [noteWanted, setNoteWanted] = useState(false);
  const entry = useRef<HTMLElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const close = () => {
    const written = entry.current?.querySelector('.claim-form, .decide-note');
    if (written?.contains(document.activeElement)) entry.current?.focus({ preventScroll: true });
    setEditing(false);
    setNoteWanted(false);
  };
  return {
    editing,
    edit: () => setEditing(true),
    note,
    setNote,
    noteWanted,
    write: (wanted) => {
      setNoteWanted(wanted);
      noteField.current?.focus();
    },
    close,
    clear: () => {
      close();
      setNote('');
    },
    entry,
    noteField,
  };
}
