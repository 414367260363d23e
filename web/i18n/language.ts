import type { Address } from '../routing/location.ts';
import { navigate } from '../routing/location.ts';

export type Lang = 'en' | 'ar';

const key = 'isnad.lang';

/** The language that the address asks for, else the one kept, else the browser's; English where none of them is Arabic. */
export function chooseLang(search: string): Lang {
  const asked = new URLSearchParams(search).get('lang') ?? kept() ?? navigator.language;
  return asked.startsWith('ar') ? 'ar' : 'en';
}

/** Keeps the language for next time and writes it into the address, so that sharing the page shares it. */
export function setLang(lang: Lang, { pathname, search, hash }: Address): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // A browser that keeps nothing still has the address.
  }
  const query = new URLSearchParams(search);
  query.set('lang', lang);
  navigate(`${pathname}?${query}${hash}`, { replace: true });
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
