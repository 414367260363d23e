import { expect, test } from 'vitest';
import { filterQuery, readFilters } from './filters.ts';

test.each([
  ['?recipient=EG&kind=transfer', 'kind=transfer&recipient=EG'],
  ['?kind=transfer&kind=attack', 'kind=transfer&kind=attack'],
  ['?lang=ar&words=F-16%20%D9%85%D8%B5%D8%B1', 'words=F-16+%D9%85%D8%B5%D8%B1'],
  ['?supplier=&colour=red', ''],
  ['', ''],
])('the address %s asks %s', (search, query) => {
  expect(filterQuery(readFilters(search))).toBe(query);
});
