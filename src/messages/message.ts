import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export type Language = 'en' | 'ar';
export type MessageKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;

const MESSAGES: Record<Language, Readonly<Record<string, string>>> = { en, ar };

/** True where there is a message of that key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/**
 * A message in a language. «{name}» stands for a parameter; a part in «‹…›» is left out where a parameter inside it is
 * empty or not given. A parameter in the other script is put between isolates, so that it does not turn the line around.
 */
export function message(key: MessageKey, language: Language, params: Params = {}): string {
  return fill(MESSAGES[language][key] ?? key, language, params);
}

/** The message as it is written down, with its parameters unfilled. */
export function template(key: MessageKey, language: Language): string {
  return MESSAGES[language][key] ?? key;
}

/** Puts parameters into a template. */
export function fill(text: string, language: Language, params: Params): string {
  const given = (name: string) => params[name] !== undefined && params[name] !== '';
  const kept = text.replace(/‹([^›]*)›/gu, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/gu)].every(([, name]) => given(name as string)) ? part : '',
  );
  return kept
    .replace(/\{(\w+)\}/gu, (_, name: string) => isolate(String(params[name] ?? ''), language))
    .replace(/ {2,}/gu, ' ')
    .trim();
}

const ISOLATE = '\u2068';
const POP = '\u2069';
const ARABIC = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LATIN = /[a-z\u00c0-\u024f]/iu;

/** Words as the article has them, between quotation marks that stand in the direction of our sentence. */
export function quote(words: string, language: Language): string {
  return `“${isolate(words, language)}”`;
}

/** Puts isolates (U+2068 … U+2069) around words of the other script than the language's. */
function isolate(text: string, language: Language): string {
  if (text.includes(ISOLATE)) return text;
  return (language === 'ar' ? LATIN : ARABIC).test(text) ? `${ISOLATE}${text}${POP}` : text;
}
