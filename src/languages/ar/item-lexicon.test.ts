import { expect, it } from 'vitest';
import { categories } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import { itemLexicon } from './item-lexicon.ts';
import against from './words/weapon-against.json' with { type: 'json' };
import kinds from './words/weapon-kinds.json' with { type: 'json' };
import modifiers from './words/weapon-modifiers.json' with { type: 'json' };
import phrases from './words/weapon-phrases.json' with { type: 'json' };

const classes = new Set<string>(kinds.map((line) => line.class));
const valid = new Set<string>(categories);

it('knows every class and category that its lines name', () => {
  const named = [...modifiers, ...against].flatMap(({ on }) => Object.entries(on ?? {}));
  expect(named.filter(([name]) => name !== '*' && !classes.has(name))).toEqual([]);
  const given = [...named.map(([, category]) => category), ...kinds.flatMap((line) => [line.category, line.bare])];
  expect(given.filter((category) => category !== undefined && !valid.has(category))).toEqual([]);
  expect(modifiers.flatMap(({ civil }) => civil ?? []).filter((name) => name !== '*' && !classes.has(name))).toEqual(
    [],
  );
  expect(against.map(({ target }) => target).filter((target) => !classes.has(target))).toEqual([]);
});

it('writes Arabic words without vowels, tatweel or Latin letters', () => {
  const words = [
    ...kinds.flatMap((line) => [...line.singular, ...line.plural, ...(line.dual ?? [])]),
    ...modifiers.flatMap((line) => [...(line.words ?? []), ...(line.adjectives ?? [])]),
    ...phrases.flatMap((line) => line.words),
  ];
  expect(words.filter((word) => /[a-z\u064b-\u065f\u0640]/iu.test(word) || word.trim() !== word)).toEqual([]);
});

it('names a head noun once', () => {
  const seen = new Map<string, string>();
  const clashes = kinds.flatMap((line) =>
    [...line.singular, ...line.plural].filter((word) => {
      const key = foldWord(word);
      const before = seen.get(key);
      seen.set(key, line.class);
      return before !== undefined;
    }),
  );
  expect(clashes).toEqual([]);
});

it('makes duals, accusatives and forms of adjectives', () => {
  const { heads, modifiers: tree } = itemLexicon();
  const head = (word: string) => heads.next.get(foldWord(word))?.value;
  expect(head('طائرتين')).toMatchObject({ class: 'aircraft', number: 'dual' });
  expect(head('صاروخا')).toMatchObject({ class: 'missile', number: 'singular' });
  expect(head('مروحيتا')).toMatchObject({ class: 'helicopter', number: 'dual' });
  expect(tree.next.get(foldWord('باليستيتين'))?.value?.categories.missile).toBe('ballistic-missile');
});
