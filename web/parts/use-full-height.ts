import { useEffect } from 'react';

/** The reading page scrolls in its two panes, not as a whole. */
export function useFullHeight(): void {
  useEffect(() => {
    document.body.classList.add('full-height');
    return () => document.body.classList.remove('full-height');
  }, []);
}
