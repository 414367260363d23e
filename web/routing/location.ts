import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { history } from './history.ts';

/** The part of the address that screens read. */
export type Address = { pathname: string; search: string; hash: string };

/** The address as it is now; the component renders again when it changes. */
export function useAddress(): Address {
  const { pathname, searchStr, hash } = useLocation();
  return useMemo(
    // «/claims/» is what some people type.
    () => ({ pathname: pathname.replace(/(?<=.)\/+$/u, ''), search: searchStr, hash: hash === '' ? '' : `#${hash}` }),
    [pathname, searchStr, hash],
  );
}

/** Goes to a path of this app. `replace` leaves no step to go back to; a new path starts at its top. */
export function navigate(to: string, { replace = false } = {}): void {
  const before = window.location.pathname;
  if (replace) history.replace(to);
  else history.push(to);
  if (new URL(to, window.location.href).pathname !== before) window.scrollTo(0, 0);
}

/** Carries `lang` of the present address over to `to`, so that a shared address keeps its language. */
export function withLang(to: string, search: string): string {
  const lang = new URLSearchParams(search).get('lang');
  if (lang === null) return to;
  const url = new URL(to, window.location.origin);
  if (!url.searchParams.has('lang')) url.searchParams.set('lang', lang);
  return url.pathname + url.search + url.hash;
}
