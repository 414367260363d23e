import { IsnadError } from '../model/index.ts';
import { arabic } from './ar/index.ts';
import type { LanguagePack } from './language-pack.ts';

/** The languages that Isnad reads. A new one adds its folder and one line here. */
const packs: readonly LanguagePack[] = [arabic];

/** Codes of the languages that can be read. */
export const languages: readonly string[] = packs.map((pack) => pack.code);

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
