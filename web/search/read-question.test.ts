import { expect, test } from 'vitest';
import { readQuestion, searchAddress, searchPath } from './read-question.ts';

test.each([
  ['?q=F-16&in=names', '/search?q=F-16&in=names', '/api/search?words=F-16&in=names'],
  ['?q=%20a%20b%20', '/search?q=a+b', '/api/search?words=a+b&in=documents'],
  ['?q=a&in=weapons&lang=ar', '/search?q=a', '/api/search?words=a&in=documents'],
  ['?in=claims', '/search?in=claims', null],
  ['', '/search', null],
])('the address %s', (search, address, path) => {
  const question = readQuestion(search);
  expect([searchAddress(question), searchPath(question)]).toEqual([address, path]);
});
