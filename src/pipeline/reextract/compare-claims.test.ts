import { expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { reading } from '../../store/extraction.test-fixture.ts';
import { compareClaims } from './compare-claims.ts';

const claim = (id: string, change: Partial<Claim> = {}): Claim => ({
  ...(reading(1).claims[0] as Claim),
  id,
  ...change,
});
const told = (before: Claim[], after: Claim[]) =>
  compareClaims(before, after).map((one) => {
    if (one.change === 'changed') return `~${one.before.id}>${one.after.id} ${one.fields.join()}`;
    return one.change === 'new' ? `+${one.after.id}` : `-${one.before.id}`;
  });

test.each<[string, Claim[], Claim[], string[]]>([
  ['nothing', [claim('a')], [claim('a')], []],
  ['how sure it is', [claim('a')], [claim('a', { confidence: 0.1 })], []],
  ['a new claim', [], [claim('a')], ['+a']],
  ['one that is gone', [claim('a')], [], ['-a']],
  ['a part of one', [claim('a')], [claim('b', { subtype: 'delivery' })], ['~a>b subtype']],
  ['a party', [claim('a')], [claim('b', { roles: { supplier: ['state:RU'] } })], ['~a>b supplier,recipient']],
  ['its kind', [claim('a')], [claim('b', { kind: 'policy' })], ['+b', '-a']],
  ['its place', [claim('a')], [claim('b', { evidence: [{ start: 900, end: 950 }] })], ['+b', '-a']],
  [
    'one of two in a sentence',
    [claim('a'), claim('b', { subtype: 'offer' })],
    [claim('c', { assertion: 'denied' }), claim('b', { subtype: 'offer' })],
    ['~a>c assertion'],
  ],
])('a second reading that differs in %s', (_, before, after, changes) => {
  expect(told(before, after)).toEqual(changes);
});
