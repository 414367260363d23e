import { IsnadError } from '../model/index.ts';
import { arabic } from './ar/index.ts';
import type { LanguagePack } from './language-pack.ts';

/** The languages that Isnad reads. A new one adds its folder and one line here. */
const packs: readonly LanguagePack[] = [arabic];

/** Codes of the languages that can be read. */
export const languages: readonly string[] = packs.map((pack) => pack.code);

/** The share of a text's letters that must be of a language's script; the rest may be names, addresses and quotations. */
const ENOUGH = 0.2;

/** How much of a text is looked at for that, in UTF-16 code units. */
const SAMPLE = 1_000;
const START = 300;

/** Pack for a text that does not say its language, by its letters; throws `unknown-language` where they are of none. */
export function languageOf(text: string): LanguagePack {
  // So many letters at the start are enough, whatever follows.
  const start = text.slice(0, START);
  const sure = packs.find(({ letters }) => lengthOf(start, letters) > SAMPLE * ENOUGH);
  if (sure) return sure;
  const sample = text.slice(0, SAMPLE);
  const least = lengthOf(sample, /\p{L}+/gu) * ENOUGH;
  const pack = packs.find(({ letters }) => lengthOf(sample, letters) > least);
  if (pack) return pack;
  throw new IsnadError('unknown-language', 'The text is in none of the languages that can be read.', {
    wayOut: `Languages that can be read: ${languages.join(', ')}; a text may say its own as "language".`,
    field: 'language',
  });
}

/** Length of all stretches of a text that a pattern finds, in UTF-16 code units. */
function lengthOf(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).reduce((sum, stretch) => sum + stretch.length, 0);
}

/** Pack for a BCP 47 code («ar», «ar-MA»); throws `unknown-language` where there is none. */
export function languagePack(code: string): LanguagePack {
  const primary = code.toLowerCase().split('-')[0];
  const pack = packs.find((p) => p.code === primary);
  if (pack) return pack;
  throw new IsnadError('unknown-language', `There is no language pack for "${code}".`, {
    wayOut: `Languages that can be read: ${languages.join(', ')}.`,
    field: 'language',
  });
}
