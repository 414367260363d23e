import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { lintCatalogue } from './lint.ts';
import type { Problem } from './problem.ts';
import { shippedEntries } from './shipped.ts';

const oman: Entry = { id: 'state:OM', type: 'state', state: 'OM', ar: ['سلطنة عمان'], en: ['Oman'], capital: ['مسقط'] };
const paper: Entry = { id: 'outlet:harbour', type: 'outlet', state: 'OM', ar: ['صدى الميناء'], en: ['Harbour Echo'] };

it('finds nothing wrong with the shipped catalogue', () => {
  expect(lintCatalogue(shippedEntries)).toEqual([]);
});

describe('a planted fault', () => {
  it.each<[string, Problem['rule'], unknown[]]>([
    ['a missing field', 'schema', [{ id: 'outlet:x', type: 'outlet' }]],
    ['no entry at all', 'schema', [null]],
    ['an id of another type', 'id', [oman, { ...paper, id: 'company:harbour' }]],
    ['a state under another code', 'id', [oman, { ...oman, id: 'state:XX', ar: ['أرض'], en: ['Land'], capital: [] }]],
    ['an id twice', 'duplicate-id', [oman, paper, { ...paper, ar: ['صدى البحر'], en: ['Sea Echo'] }]],
    ['Latin letters in an Arabic name', 'script', [oman, { ...paper, ar: ['صدى Harbour'] }]],
    ['Arabic letters in an English name', 'script', [oman, { ...paper, en: ['صدى'] }]],
    ['two blanks', 'spelling', [oman, { ...paper, ar: ['صدى  الميناء'] }]],
    ['a blank at the end', 'spelling', [oman, { ...paper, en: ['Harbour Echo '] }]],
    ['vowels', 'spelling', [oman, { ...paper, ar: ['صَدى الميناء'] }]],
    ['tatweel', 'spelling', [oman, { ...paper, ar: ['صدى الميـناء'] }]],
    ['an invisible sign', 'spelling', [oman, { ...paper, ar: ['صدى \u200fالميناء'] }]],
    ['presentation forms', 'spelling', [oman, { ...paper, ar: ['صدى \ufe8eلميناء'] }]],
    [
      'a name that differs by hamza only',
      'repeated-name',
      [oman, { ...paper, ar: ['أنباء الميناء', 'انباء الميناء'] }],
    ],
    ['a name of two outlets', 'shared-name', [oman, paper, { ...paper, id: 'outlet:other', en: ['Other'] }]],
    [
      'a capital that names another state',
      'shared-name',
      [oman, { ...oman, id: 'state:YE', state: 'YE', ar: ['اليمن'], en: ['Yemen'] }],
    ],
    [
      'a maker that is not there',
      'orphan-maker',
      [oman, { ...paper, id: 'weapon:x', type: 'weapon', maker: 'company:nobody' }],
    ],
    [
      'a maker that is no company',
      'orphan-maker',
      [oman, { ...paper, id: 'weapon:x', type: 'weapon', maker: 'state:OM' }],
    ],
    [
      'a family that is not there',
      'orphan-family',
      [oman, { ...paper, id: 'weapon:x', type: 'weapon', family: 'weapon:none' }],
    ],
    ['a family of what is no weapon', 'orphan-family', [oman, { ...paper, family: 'state:OM' }]],
    ['a group that is not there', 'orphan-group', [oman, { ...paper, state: null, group: 'armed-group:nobody' }]],
    ['a bare noun that is not there', 'orphan-bare', [oman, { ...paper, state: null, bare: 'outlet:nobody' }]],
    ['a home state that is not there', 'orphan-state', [paper]],
    ['a guarded name that is none', 'guarded', [oman, { ...paper, guard: ['صحيفة'], guarded: ['النهار'] }]],
    ['guarded names without guard', 'guarded', [oman, { ...paper, guarded: ['صدى الميناء'] }]],
    ['a common word', 'common-word', [oman, { ...paper, ar: ['الحياة'] }]],
    [
      'a common word whose guard is for other names',
      'common-word',
      [oman, { ...paper, ar: ['الحياه', 'صدى الميناء'], guard: ['صحيفة'], guarded: ['صدى الميناء'] }],
    ],
  ])('%s is found by the rule %s, and by no other', (_, rule, entries) => {
    expect([...new Set(lintCatalogue(entries).map((problem) => problem.rule))]).toEqual([rule]);
  });
});

describe('no fault is', () => {
  it.each<[string, Entry[]]>([
    ['a sound entry', [oman, paper]],
    ['a common word with its guard', [oman, { ...paper, ar: ['الحياة'], guard: ['صحيفة'] }]],
    ['a town called like its own state', [oman, { ...paper, id: 'place:muscat', type: 'place', ar: ['مسقط'] }]],
    [
      'one name of two outlets, guarded in one',
      [oman, paper, { ...paper, id: 'outlet:b', en: ['Other'], guard: ['مجلة'] }],
    ],
    [
      'a region that is the common word',
      [oman, { ...paper, id: 'region:world', type: 'region', state: null, ar: ['العالم'] }],
    ],
    ['an entry without home state', [{ ...paper, state: null }]],
  ])('%s', (_, entries) => {
    expect(lintCatalogue(entries)).toEqual([]);
  });
});
