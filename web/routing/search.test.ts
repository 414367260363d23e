import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search.ts';

test.each([
  ['', {}],
  ['?lang=ar', { lang: 'ar' }],
  ['?kind=transfer&kind=attack', { kind: ['transfer', 'attack'] }],
  ['?from=2016-01-01', { from: '2016-01-01' }],
  ['?words=true', { words: 'true' }],
  ['?words=%7B%22a%22%3A1%7D', { words: '{"a":1}' }],
  ['?words=', { words: '' }],
])('%s stays what it is', (search, parsed) => {
  expect(parseSearch(search)).toEqual(parsed);
  expect(stringifySearch(parsed)).toBe(search);
});

test('what is not set is left out', () => {
  expect(stringifySearch({ kind: undefined, party: 'EG' })).toBe('?party=EG');
});
