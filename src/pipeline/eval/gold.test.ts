import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGold } from './gold.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

test('reads the files in the order of their names, with the text that they hold or name', () => {
  put('b.json', { id: 'b', text: 'نص', claims: [] });
  put('a.json', {
    id: 'a',
    file: 'a.txt',
    claims: [{ kind: 'attack', subtype: 'attack', roles: { attacker: ['FR'] } }],
  });
  put('a.txt', 'خبر');
  expect(readGold(folder).map(({ id, text, claims }) => [id, text, claims.length])).toEqual([
    ['a', 'خبر', 1],
    ['b', 'نص', 0],
  ]);
});

test.each([
  ['no file at all', undefined, 'bad-gold', 'no gold file'],
  ['broken JSON', '{ "id": ', 'bad-gold', 'not readable as JSON'],
  ['no id', { text: '', claims: [] }, 'bad-gold', 'id'],
  [
    'an unknown kind',
    { id: 'a', text: '', claims: [{ kind: 'gift', subtype: 'x', roles: {} }] },
    'bad-gold',
    'claims.0.kind',
  ],
  ['a text that is not there', { id: 'a', file: 'gone.txt', claims: [] }, 'bad-gold', 'gone.txt'],
])('refuses %s', (_, content, code, words) => {
  if (content !== undefined) put('a.json', content);
  expect(() => readGold(folder)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }));
});

test('refuses a folder that is not there', () => {
  expect(() => readGold(join(folder, 'gone'))).toThrow(expect.objectContaining({ code: 'unreadable' }));
});
