import { foldWord } from '../../text/index.ts';
import type { ItemHead, ItemModifier } from '../language-pack.ts';
import { toCategories, toCategory } from './item-categories.ts';

/** One line of weapon-kinds.json: a noun with its forms; duals and accusatives that follow the rule are made from the singular. */
export interface KindLine {
  class: string;
  category?: string;
  bare?: string;
  general?: boolean;
  part?: boolean;
  singular: string[];
  plural: string[];
  dual?: string[];
  guard?: string[];
  notAfter?: string[];
  /** Category where one of the words stands in the sentence. */
  beside?: { category: string; words: string[]; and?: string[] };
}

/** One line of weapon-modifiers.json: words as they stand, or adjectives of which all forms are made. */
export interface ModifierLine {
  words?: string[];
  adjectives?: string[];
  weight: number;
  on?: Record<string, string>;
  civil?: string[];
}

/** Classes whose nouns carry names of ships, units or firms as often as designations: only the catalogue's names count. */
const NAMELESS = new Set([
  'aircraft',
  'system',
  'battery',
  'ship',
  'vehicle',
  'arms',
  'training',
  'support',
  'part',
  'explosive',
]);

/** Every form of a line of kinds, with what it means. */
export function headForms(line: KindLine): [string, ItemHead][] {
  const beside = toCategory(line.beside?.category);
  const head: Omit<ItemHead, 'number' | 'construct'> = {
    class: line.class,
    category: toCategory(line.category),
    bare: toCategory(line.bare),
    general: line.general ?? false,
    part: line.part ?? false,
    names: !NAMELESS.has(line.class),
    ...(line.guard && { guard: new Set(line.guard.map(foldWord)) }),
    ...(line.notAfter && { notAfter: new Set(line.notAfter.map(foldWord)) }),
    ...(beside && {
      beside: {
        category: beside,
        words: new Set(line.beside?.words.map(foldWord)),
        ...(line.beside?.and && { and: new Set(line.beside.and.map(foldWord)) }),
      },
    }),
  };
  const as =
    (number: ItemHead['number']) =>
    (word: string): [string, ItemHead] => [
      word,
      { ...head, number, construct: number === 'dual' && !word.includes(' ') && /[اي]$/u.test(word) },
    ];
  return [
    ...line.singular.flatMap(accusative).map(as('singular')),
    ...line.plural.flatMap(accusative).map(as('plural')),
    ...[...(line.dual ?? []), ...line.singular.flatMap(dualForms)].map(as('dual')),
  ];
}

/** «صاروخ» also as «صاروخا», «دعم فني» as «دعما فنيا», «مدفع هاوتزر» as «مدفعا هاوتزر». */
function accusative(phrase: string): string[] {
  const [noun = '', ...rest] = phrase.split(' ');
  if (/[ةاءى]$|ات$/u.test(noun) || (rest.length === 0 && noun.endsWith('ي'))) return [phrase];
  if (rest.length === 0) return [phrase, `${noun}ا`];
  const adjectives = rest.map((word) => (/[ةاءى]$|ات$/u.test(word) ? word : `${word}ا`));
  return [...new Set([phrase, [`${noun}ا`, ...rest].join(' '), [`${noun}ا`, ...adjectives].join(' ')])];
}

/**
 * «طائرة حربية» gives «طائرتان حربيتان», «طائرتين حربيتين», and before a name «طائرتا», «طائرتي». Of masculine nouns only
 * phrases have the form before a name («نظامي دفاع جوي»): «صاروخي» alone is an adjective.
 */
function dualForms(word: string): string[] {
  const [noun = '', ...rest] = word.split(' ');
  if (noun === '') return [];
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const endings = noun.endsWith('ة') || rest.length > 0 ? ['ان', 'ين', 'ا', 'ي'] : ['ان', 'ين'];
  return endings.flatMap((ending) => {
    const duals = rest.map((adjective) => adjective.replace(/ة$/u, `ت${ending.slice(0, 2)}`));
    return [[`${stem}${ending}`, ...rest].join(' '), [`${stem}${ending}`, ...duals].join(' ')];
  });
}

/** Every form of a line of modifiers, with what it means. */
export function modifierForms(line: ModifierLine): [string, ItemModifier][] {
  const modifier: ItemModifier = {
    categories: toCategories(line.on ?? {}),
    weight: line.weight,
    civil: new Set(line.civil ?? []),
  };
  const forms = (line.adjectives ?? []).flatMap((adjective) =>
    ['', 'ا', 'ة', 'ان', 'ين', 'تان', 'تين', 'ات'].map((ending) => adjective + ending),
  );
  return [...(line.words ?? []), ...forms].map((word) => [word, modifier]);
}
