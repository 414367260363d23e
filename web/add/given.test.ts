import { expect, test } from 'vitest';
import examples from './examples.json' with { type: 'json' };
import { isReadable } from './given.ts';

test.each([
  ['news/a.txt', true],
  ['news/2023/page.HTML', true],
  ['all.jsonl', true],
  ['news/photo.png', false],
  ['.hidden/a.txt', false],
  ['news/.draft.txt', false],
  ['txt', false],
])('of a folder «%s» is taken: %s', (name, taken) => expect(isReadable(name)).toBe(taken));

test('every example says in its title and at its end that it is invented', () => {
  for (const { title, text, publisher } of examples) {
    expect(title).toMatch(/^مثال مختلق: /u);
    expect(text).toContain('هذا النص مثال كتب ليجرب به «إسناد»، ولم يقع شيء مما فيه');
    expect(['نشرة الأمثلة', 'دفتر التجارب']).toContain(publisher);
  }
});
