import { expect, test } from 'vitest';
import { dealQuery, readDealFilters, withValues } from './deal-filters.ts';

test.each([
  ['?stage=delivery&supplier=FR', '?supplier=FR&stage=delivery'],
  ['?supplier=FR&supplier=US&lang=ar', '?supplier=FR&supplier=US'],
  ['?disputed=true&item=weapon:rafale', '?item=weapon%3Arafale&disputed=true'],
  ['?supplier=&kind=transfer', ''],
  ['', ''],
])('the address %s asks «%s»', (search, query) => {
  expect(dealQuery(readDealFilters(search))).toBe(query);
});

test('a filter takes other values, or goes', () => {
  const filters = readDealFilters('?supplier=FR&stage=offer');
  expect(dealQuery(withValues(filters, 'supplier', ['US']))).toBe('?supplier=US&stage=offer');
  expect(dealQuery(withValues(filters, 'stage', []))).toBe('?supplier=FR');
});
