import words from './words.json' with { type: 'json' };

export type Language = keyof typeof words;

/** What the page says around the description of the routes. */
export type Words = (typeof words)['en'];

export function wordsIn(language: Language): Words {
  return words[language];
}

/** The language that is asked for by the address, else the first of the browser's that we have. */
export function languageOf(asked: string | undefined, accepted: string | undefined): Language {
  if (asked === 'ar' || asked === 'en') return asked;
  const first = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return first.find((code) => code === 'ar' || code === 'en') === 'ar' ? 'ar' : 'en';
}
