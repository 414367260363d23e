import { isMessageKey, type Language, type MessageKey, message, template } from './message.ts';
import { sayNumber } from './say-amount.ts';
import { sayName } from './say-name.ts';
import type { Entities, SayableItem } from './types.ts';

const RULES = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };

/** A weapon or service with its number: «24 Rafale combat aircraft», «24 طائرة مقاتلة من طراز رافال», «counter-drone systems». */
export function sayItem(item: SayableItem, entities: Entities, language: Language): string {
  const count = item.quantity;
  const name = item.entity === null ? null : sayName(item.entity, entities, language);
  const said = name === null ? counted(item.category, count, language) : named(name, item, language);
  return item.part ? message('item.part', language, { item: said }) : said;
}

/** A category's name, in the plural: «air-defence systems», «منظومات دفاع جوي». */
export function sayCategory(category: string, language: Language): string {
  return counted(category, null, language);
}

function named(name: string, item: SayableItem, language: Language): string {
  if (language === 'ar') {
    // «منظومات دفاع جوي من طراز باتريوت»; a name that says its own kind («صواريخ …») stands alone.
    const category = counted(item.category, item.quantity, language);
    const kind = sayCategory(item.category, language);
    const alone = name.startsWith(kind.split(' ')[0] ?? kind);
    return alone && item.quantity === null ? name : message('item.named', language, { name, category });
  }
  const category =
    item.quantity === 1 ? counted(item.category, 1, language).replace(/^one /u, '') : plural(item.category);
  const head = category.split(' ').at(-1)?.replace(/s$/u, '') ?? category;
  const said = name.toLowerCase().includes(head) ? name : message('item.named', language, { name, category });
  return item.quantity === null
    ? said
    : message('item.counted', language, { count: sayNumber(item.quantity, language), item: said });
}

/** The English plural without its number: «artillery pieces». */
function plural(category: string): string {
  const key = `category.${category}`;
  return isMessageKey(key) ? message(key, 'en') : category;
}

function counted(category: string, count: number | null, language: Language): string {
  const base = `category.${category}`;
  if (!isMessageKey(base)) return category;
  if (count === null) return message(base, language);
  const form = count === 0 ? 'other' : count === 2 ? 'two' : RULES[language].select(count);
  const key = `${base}.${form}` as MessageKey;
  return isMessageKey(key)
    ? message(key, language, { count: sayNumber(count, language) })
    : `${count} ${template(base, language)}`;
}
