import type { MouseEvent } from 'react';

/** Shown only when the tab key reaches it: sets the focus down at the element of that id, and leaves the address as it is. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
