import { useSyncExternalStore } from 'react';

/** The part of the address that screens read. */
export type Address = { pathname: string; search: string; hash: string };

const changed = 'isnad:address';
let seen: Address = read();
let back = false;
window.addEventListener('popstate', () => {
  back = true;
});

function read(): Address {
  const { pathname, search, hash } = window.location;
  // «/claims/» is what some people type.
  return { pathname: pathname.replace(/(?<=.)\/+$/u, ''), search, hash };
}

function subscribe(listener: () => void): () => void {
  const update = () => {
    seen = read();
    listener();
  };
  const events = ['popstate', 'hashchange', changed];
  for (const event of events) window.addEventListener(event, update);
  return () => {
    for (const event of events) window.removeEventListener(event, update);
  };
}

/** The address as it is now; the component renders again when it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => seen);
}

/** True where the reader came to this address by the browser's back or forward button. */
export function isBack(): boolean {
  return back;
}

/** Goes to a path of this app. `replace` leaves no step to go back to; a new path starts at its top. */
export function navigate(to: string, { replace = false } = {}): void {
  const before = window.location.pathname;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
  back = false;
  seen = read();
  window.dispatchEvent(new Event(changed));
  if (window.location.pathname !== before) window.scrollTo(0, 0);
}

/** Carries `lang` of the present address over to `to`, so that a shared address keeps its language. */
export function withLang(to: string, search: string): string {
  const lang = new URLSearchParams(search).get('lang');
  if (lang === null) return to;
  const url = new URL(to, window.location.origin);
  if (!url.searchParams.has('lang')) url.searchParams.set('lang', lang);
  return url.pathname + url.search + url.hash;
}
