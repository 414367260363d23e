import { describe, expect, test } from 'vitest';
import { kinds, subtypes } from '../../src/model/index.ts';
import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import { translate, translateValue } from './translate.ts';

describe('the messages', () => {
  test('are the same in both languages', () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en));
  });

  test('name the same parameters', () => {
    const parameters = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/gu));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(parameters(ar[key]), key).toEqual(parameters(en[key]));
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
