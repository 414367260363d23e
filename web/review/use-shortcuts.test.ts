import { expect, test } from 'vitest';
import { keyOf } from './use-shortcuts.ts';

test.each([
  ['a', 'KeyA', 'a'],
  ['A', 'KeyA', 'a'],
  ['ش', 'KeyA', 'a'],
  ['a', 'KeyQ', 'a'],
  ['?', 'Slash', '?'],
  ['؟', 'Slash', '?'],
  ['ArrowDown', 'ArrowDown', 'ArrowDown'],
])('«%s» on %s is «%s»', (key, code, expected) => {
  expect(keyOf({ key, code })).toBe(expected);
});
