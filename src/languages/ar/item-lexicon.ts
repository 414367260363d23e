import { type Category, categories } from '../../model/index.ts';
import { fold, foldWord, tokenize } from '../../text/index.ts';
import type { ItemHead, ItemLexicon, ItemModifier, WordTree } from '../language-pack.ts';
import againstData from './words/weapon-against.json' with { type: 'json' };
import kindsData from './words/weapon-kinds.json' with { type: 'json' };
import modifiersData from './words/weapon-modifiers.json' with { type: 'json' };
import phrasesData from './words/weapon-phrases.json' with { type: 'json' };

/** One line of weapon-kinds.json: a noun with its forms; duals and accusatives that follow the rule are made from the singular. */
interface KindLine {
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
}

/** One line of weapon-modifiers.json: words as they stand, or adjectives of which all forms are made. */
interface ModifierLine {
  words?: string[];
  adjectives?: string[];
  weight: number;
  on?: Record<string, string>;
  civil?: string[];
}

interface Branch<T> extends WordTree<T> {
  next: Map<string, Branch<T>>;
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

let lexicon: ItemLexicon | null = null;

/** The Arabic words for weapons and what stands about them, made once from the data files. */
export function itemLexicon(): ItemLexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): ItemLexicon {
  const lists = new Map(phrasesData.map(({ list, words }) => [list, words]));
  const words = (list: string) => lists.get(list) ?? [];
  const set = (list: string) => new Set(words(list).map(foldWord));
  const each = <T>(list: string, value: T) => words(list).map((word): [string, T] => [word, value]);
  const tree = (list: string) => plant(each(list, true as const));
  return {
    heads: plant((kindsData as KindLine[]).flatMap(headForms)),
    modifiers: plant(merged((modifiersData as ModifierLine[]).flatMap(modifierForms))),
    introducers: plant([...each('introducers', true), ...each('lots', false)]),
    against: tree('against'),
    againstCategories: Object.fromEntries(againstData.map(({ target, on }) => [target, toCategories(on)])),
    equipped: tree('equipped'),
    decoys: tree('decoys'),
    letters: set('letters'),
    variants: set('variants'),
    prepositions: set('prepositions'),
    of: set('of'),
    outOf: set('outOf'),
    one: set('one'),
    civil: set('civil'),
    sport: set('sport'),
    adjectiveEndings: [...set('adjectiveEndings')],
    articleless: [...set('articleless')],
    article: words('article')[0] ?? '',
  };
}

function headForms(line: KindLine): [string, ItemHead][] {
  const head: Omit<ItemHead, 'number'> = {
    class: line.class,
    category: toCategory(line.category),
    bare: toCategory(line.bare),
    general: line.general ?? false,
    part: line.part ?? false,
    names: !NAMELESS.has(line.class),
    ...(line.guard && { guard: new Set(line.guard.map(foldWord)) }),
    ...(line.notAfter && { notAfter: new Set(line.notAfter.map(foldWord)) }),
  };
  const as =
    (number: ItemHead['number']) =>
    (word: string): [string, ItemHead] => [word, { ...head, number }];
  return [
    ...line.singular.flatMap(accusative).map(as('singular')),
    ...line.plural.flatMap(accusative).map(as('plural')),
    ...(line.dual ?? line.singular.flatMap(dualForms)).map(as('dual')),
  ];
}

/** «صاروخ» also as «صاروخا». */
function accusative(word: string): string[] {
  return /[ةاءيى]$|ات$|\s/u.test(word) ? [word] : [word, `${word}ا`];
}

/** «طائرة حربية» gives «طائرتان حربيتان», «طائرتين حربيتين», and before a name «طائرتا», «طائرتي». */
function dualForms(word: string): string[] {
  const [noun = '', ...rest] = word.split(' ');
  if (noun === '') return [];
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const endings = noun.endsWith('ة') ? ['ان', 'ين', 'ا', 'ي'] : ['ان', 'ين'];
  return endings.flatMap((ending) => {
    const duals = rest.map((adjective) => adjective.replace(/ة$/u, `ت${ending.slice(0, 2)}`));
    return [[`${stem}${ending}`, ...rest].join(' '), [`${stem}${ending}`, ...duals].join(' ')];
  });
}

function modifierForms(line: ModifierLine): [string, ItemModifier][] {
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

/** Words that stand in several lines take the categories of all, each class from the first line that has it. */
function merged(forms: readonly [string, ItemModifier][]): [string, ItemModifier][] {
  const found = new Map<string, ItemModifier>();
  for (const [word, modifier] of forms) {
    const key = foldWord(word);
    const before = found.get(key);
    found.set(key, {
      categories: { ...modifier.categories, ...before?.categories },
      weight: Math.max(modifier.weight, before?.weight ?? 0),
      civil: new Set([...modifier.civil, ...(before?.civil ?? [])]),
    });
  }
  return [...found];
}

/** A tree of the phrases, folded; The first line of a phrase wins. */
function plant<T>(phrases: readonly (readonly [string, T])[]): WordTree<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const { form } of tokenize(fold(phrase))) {
      if (form === '-') continue;
      let next = node.next.get(form);
      if (!next) {
        next = { next: new Map() };
        node.next.set(form, next);
      }
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}

function toCategories(on: Record<string, string | undefined>): Record<string, Category> {
  const made: Record<string, Category> = {};
  for (const [name, category] of Object.entries(on)) {
    const known = toCategory(category);
    if (known) made[name] = known;
  }
  return made;
}

function toCategory(name: string | undefined): Category | null {
  return categories.find((category) => category === name) ?? null;
}
