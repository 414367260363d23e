import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { kinds, subtypes } from '../../src/model/index.ts';
import ar from '../messages/ar/index.ts';
import en from '../messages/en/index.ts';
import { translate, translateValue } from './translate.ts';

describe('the messages', () => {
  test('are the same in both languages', () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en));
  });

  test('name the same parameters', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(parameters(ar[key], 'ar'), key).toEqual(parameters(en[key], 'en'));
    }
  });

  test('have all six forms of Arabic wherever they count', () => {
    for (const [key, message] of Object.entries(ar)) {
      for (const forms of plurals(message, 'ar')) {
        const missing = ['one', 'two', 'few', 'many', 'other'].filter((form) => !(form in forms));
        expect(missing, key).toEqual([]);
        expect('zero' in forms || '=0' in forms, key).toBe(true);
      }
    }
  });

  test.each(['en', 'ar'] as const)('name every kind and subtype in %s', (lang) => {
    const values = [
      ...kinds.map((kind) => `kind.${kind}`),
      ...Object.values(subtypes).flatMap((list) => list.map((subtype) => `subtype.${subtype}`)),
    ];
    for (const key of values) expect(translateValue(lang, key, 'missing'), key).not.toBe('missing');
  });
});

test.each([
  ['en', 0, 'no claims'],
  ['en', 1, '1 claim'],
  ['en', 1200, '1,200 claims'],
  ['ar', 0, 'لا أخبار'],
  ['ar', 2, 'خبران'],
  ['ar', 7, '7 أخبار'],
  ['ar', 12, '12 خبرًا'],
  ['ar', 100, '100 خبر'],
] as const)('%s counts %i', (lang, count, said) => {
  expect(translate(lang, 'documents.count', { count })).toBe(said);
});

test('a name of either script keeps its direction', () => {
  expect(translate('ar', 'reading.credits', { names: 'Reuters' })).toBe('بالاشتراك مع \u2068Reuters\u2069');
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function ast(message: string, lang: 'en' | 'ar'): Element[] {
  return new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst();
}

function parameters(message: string, lang: 'en' | 'ar'): string[] {
  const named = (element: Element): string[] => [
    ...(element.type === 0 || element.type === 7 ? [] : [element.value]),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => value.flatMap(named)) : []),
  ];
  // A form may leave a parameter out: «خبران» needs no figure.
  return [...new Set(ast(message, lang).flatMap(named))].sort();
}

function plurals(message: string, lang: 'en' | 'ar'): Record<string, unknown>[] {
  return ast(message, lang).flatMap((element) => (element.type === 6 ? [element.options] : []));
}
