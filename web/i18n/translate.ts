import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import type { Lang } from './language.ts';

/** A message is a string, or its forms by plural category («one», «two», «few» …) with «other» always there. */
type Message = string | { other: string; [category: string]: string };
export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number>;

const messages: Record<Lang, Record<string, Message>> = { en, ar };
const plurals = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };

/** Arabic with the digits of the article's own dates and amounts would differ by country; the interface writes 0–9. */
export const locale: Record<Lang, string> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };

/**
 * The message of `key` in `lang`. `{name}` stands for a parameter, set within isolates so that a Latin name keeps its place in an
 * Arabic line; where a message has plural forms, `count` chooses.
 */
export function translate(lang: Lang, key: MessageKey, params: Params = {}): string {
  const message = messages[lang][key] ?? key;
  const form = typeof message === 'string' ? message : pluralForm(lang, message, Number(params.count));
  return form.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = params[name];
    if (typeof value === 'number') return new Intl.NumberFormat(locale[lang]).format(value);
    return value === undefined ? '' : `\u2068${value}\u2069`;
  });
}

function pluralForm(lang: Lang, forms: Exclude<Message, string>, count: number): string {
  return (count === 0 ? forms.zero : forms[plurals[lang].select(count)]) ?? forms.other;
}

/** The message of a key that is put together from data («kind.transfer»), or `fallback` where there is none. */
export function translateValue(lang: Lang, key: string, fallback: string): string {
  const message = messages[lang][key];
  return typeof message === 'string' ? message : fallback;
}
