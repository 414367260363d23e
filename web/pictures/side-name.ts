import type { Lang } from '../i18n/language.ts';
import { type Entities, nameOf } from '../parts/entities.ts';

/** The name of a party; of a state that no document names itself, only its companies or forces, the name that the browser knows. */
export function sideName(id: string, entities: Entities, lang: Lang): string {
  const code = /^state:(?<code>[A-Z]{2})$/u.exec(id)?.groups?.code;
  if (code === undefined || entities.has(id)) return nameOf(id, entities, lang).text;
  return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;
}
