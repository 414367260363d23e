import type { Category } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { ItemLexicon, ItemModifier, SpelledLetter } from '../language-pack.ts';
import { toCategories, toCategory } from './item-categories.ts';
import { headForms, type KindLine, type ModifierLine, modifierForms } from './item-forms.ts';
import { plant } from './word-tree.ts';
import againstData from './words/weapon-against.json' with { type: 'json' };
import carriesData from './words/weapon-carries.json' with { type: 'json' };
import kindsData from './words/weapon-kinds.json' with { type: 'json' };
import lettersData from './words/weapon-letters.json' with { type: 'json' };
import modifiersData from './words/weapon-modifiers.json' with { type: 'json' };
import phrasesData from './words/weapon-phrases.json' with { type: 'json' };

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
    introducers: plant([
      ...each('introducers', { any: true, several: false }),
      ...each('several', { any: true, several: true }),
      ...each('lots', { any: false, several: false }),
    ]),
    sameType: tree('sameType'),
    against: tree('against'),
    anti: set('anti'),
    againstCategories: Object.fromEntries(againstData.map(({ target, on }) => [target, toCategories(on)])),
    equipped: tree('equipped'),
    decoys: tree('decoys'),
    letters: spelledLetters(set('letterWords')),
    carries: Object.fromEntries(carriesData.map(({ class: name, categories }) => [name, knownCategories(categories)])),
    makers: set('makers'),
    ofThem: set('ofThem'),
    measures: set('measures'),
    calibres: set('calibres'),
    calibreUnits: set('calibreUnits'),
    variants: set('variants'),
    prepositions: set('prepositions'),
    of: set('of'),
    outOf: set('outOf'),
    one: set('one'),
    firsts: set('firsts'),
    civil: set('civil'),
    sport: set('sport'),
    adjectiveEndings: [...set('adjectiveEndings')],
    articleless: [...set('articleless')],
    article: words('article')[0] ?? '',
  };
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

/** «جي» stands for G and J: what each spelling may mean, over all lines that have it. */
function spelledLetters(words: ReadonlySet<string>): Map<string, SpelledLetter> {
  const found = new Map<string, SpelledLetter>();
  for (const line of lettersData) {
    for (const form of new Set(line.words.map(foldWord))) {
      const latin = [...(found.get(form)?.latin ?? []), line.latin];
      found.set(form, { latin, word: words.has(form) });
    }
  }
  return found;
}

function knownCategories(names: readonly string[]): ReadonlySet<Category> {
  return new Set(names.flatMap((name) => toCategory(name) ?? []));
}
