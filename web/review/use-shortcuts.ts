import { useEffect, useRef } from 'react';

/** What single keys do; a key that does nothing now has undefined. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Where keys write, choose or belong to something that is open. */
const elsewhere = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="combobox"]';

/** Single keys on the whole page, but where somebody writes or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      const does = latest.current[keyOf(event)];
      if (!does) return;
      event.preventDefault();
      does();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** The Latin letter on the key, also where the keyboard is set to Arabic («ش» stands on «a»). */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  if (key === '؟') return '?';
  return /^Key[A-Z]$/u.test(code) ? code.slice('Key'.length).toLowerCase() : key;
}
