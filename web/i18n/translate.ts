import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../messages/ar/index.ts';
import en from '../messages/en/index.ts';
import type { Lang } from './language.ts';

export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number>;

const messages: Record<Lang, Record<string, string>> = { en, ar };
const compiled: Record<Lang, Map<string, IntlMessageFormat>> = { en: new Map(), ar: new Map() };

/** Arabic with the digits of the article's own dates and amounts would differ by country; the interface writes 0–9. */
export const locale: Record<Lang, string> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };

/**
 * The message of `key` in `lang`, written in ICU's syntax: `{name}`, `{sum, number}`, `{count, plural, one {…} other {…}}`. Words that
 * are put in stand within isolates, so that a Latin name keeps its place in an Arabic line.
 */
export function translate(lang: Lang, key: MessageKey, params: Params = {}): string {
  return String(messageOf(lang, key).format(isolated(params)));
}

function messageOf(lang: Lang, key: string): IntlMessageFormat {
  const known = compiled[lang].get(key);
  if (known) return known;
  const message = new IntlMessageFormat(messages[lang][key] ?? key, locale[lang], undefined, { ignoreTag: true });
  compiled[lang].set(key, message);
  return message;
}

function isolated(params: Params): Params {
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? value : `\u2068${value}\u2069`]),
  );
}

/** The message of a key that is put together from data («kind.transfer»), or `fallback` where there is none. */
export function translateValue(lang: Lang, key: string, fallback: string): string {
  return messages[lang][key] ?? fallback;
}
