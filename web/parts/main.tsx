import { type ReactNode, useEffect, useRef } from 'react';

let arrived = false;

/** The content of a screen. Whoever comes from another screen is set down in it, so that keyboard and screen reader go on from there. */
export function Main({ className, children }: { className?: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrived) main.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <main id="main" className={className} tabIndex={-1} ref={main}>
      {children}
    </main>
  );
}
