import { describe, expect, it } from 'vitest';
import { checkOwn, type OwnProblem } from './check-own.ts';
import { isGuarded } from './is-guarded.ts';
import { shippedEntries } from './shipped.ts';

const paper = {
  id: 'outlet:harbour-gazette',
  type: 'outlet',
  state: 'OM',
  ar: ['جريدة الميناء'],
  en: ['Harbour Gazette'],
};
const yard = {
  id: 'company:blue-yard',
  type: 'company',
  state: 'OM',
  ar: ['حوض الساحل الأزرق'],
  en: ['Blue Coast Yard'],
};
const boat = {
  id: 'weapon:blue-42',
  type: 'weapon',
  state: 'OM',
  ar: ['زورق الساحل 42'],
  en: ['Blue-42'],
  category: 'ship',
};

const check = (text: string) => checkOwn([{ name: 'mine.json', text }]);
const lines = (...entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).join('\n');
const entryIn = (text: string, id: string) => check(text).entries.find((entry) => entry.id === id);
const shipped = (id: string) => shippedEntries.find((entry) => entry.id === id);

describe('own entries', () => {
  it.each([
    ['one object per line', lines(paper, yard)],
    ['the layout of the shipped files', `[\n  ${JSON.stringify(paper)},\n  ${JSON.stringify(yard)}\n]\n`],
    ['an array over many lines', JSON.stringify([paper, yard], null, 2)],
    ['an array on one line', JSON.stringify([paper, yard])],
    ['a file with a byte order mark', `\uFEFF${lines(paper, yard)}\r\n`],
  ])('come as %s', (_, text) => {
    const { entries, added, problems } = check(text);
    expect({ added, problems }).toEqual({ added: 2, problems: [] });
    expect(entries.slice(-2)).toEqual([paper, yard]);
  });

  it.each(['', '\n', '[]', '[\n]\n'])('may be none: %j', (text) => {
    expect(check(text)).toEqual({ entries: shippedEntries, added: 0, changed: 0, problems: [] });
  });

  it('may name each other, across files and whatever their order', () => {
    const files = [{ text: lines({ ...boat, maker: yard.id }) }, { text: lines(yard) }];
    expect(checkOwn(files).problems).toEqual([]);
  });

  it('keep the order of the shipped ones', () => {
    const text = lines({ id: 'state:FR', ar: ['بلاد الغال القديمة'] }, paper);
    expect(check(text).entries.map(({ id }) => id)).toEqual([...shippedEntries.map(({ id }) => id), paper.id]);
  });
});

describe('an own entry with the id of a shipped one', () => {
  it('adds its names behind those that are there', () => {
    const text = lines({ id: 'outlet:reuters', ar: ['رويترز العربية للأنباء', 'رويترز'], en: ['Reuters Arabic Desk'] });
    const entry = entryIn(text, 'outlet:reuters');
    expect(entry?.ar).toEqual([...(shipped('outlet:reuters')?.ar ?? []), 'رويترز العربية للأنباء']);
    expect(entry?.en.at(-1)).toBe('Reuters Arabic Desk');
    expect(check(text)).toMatchObject({ added: 0, changed: 1, problems: [] });
  });

  it('may add to one entry from two files', () => {
    const file = (name: string) => ({ text: lines({ id: 'outlet:reuters', ar: [name] }) });
    const { entries, problems } = checkOwn([file('رويترز الأولى للأنباء'), file('رويترز الثانية للأنباء')]);
    expect(problems).toEqual([]);
    expect(entries.find(({ id }) => id === 'outlet:reuters')?.ar.slice(-2)).toHaveLength(2);
  });

  it('brings a guard for its own names only', () => {
    const text = lines({ id: 'outlet:reuters', ar: ['الحياة'], guard: ['وكالة'] });
    const entry = entryIn(text, 'outlet:reuters');
    expect(check(text).problems).toEqual([]);
    expect(entry && [isGuarded(entry, 'الحياة'), isGuarded(entry, 'رويترز')]).toEqual([true, false]);
  });

  it('leaves the guard of the names that were there', () => {
    const guarded = shippedEntries.find(({ type, guard, guarded }) => type === 'outlet' && guard && !guarded);
    const entry = entryIn(lines({ id: guarded?.id, ar: ['صدى الميناء البعيد'] }), guarded?.id ?? '');
    expect(entry && [isGuarded(entry, guarded?.ar[0] ?? ''), isGuarded(entry, 'صدى الميناء البعيد')]).toEqual([
      true,
      false,
    ]);
  });

  it('takes its place where it says so', () => {
    const text = lines({ ...paper, id: 'outlet:reuters', replaces: true });
    expect(entryIn(text, 'outlet:reuters')).toEqual({ ...paper, id: 'outlet:reuters' });
  });
});

describe('a fault is told with its file, line, entry, field and a way out', () => {
  it.each<[string, string, Partial<OwnProblem>]>([
    ['a field that is none', lines(yard, { ...paper, colour: 'green' }), { rule: 'schema', line: 2, field: 'colour' }],
    ['no names', lines({ ...paper, ar: [] }), { rule: 'schema', line: 1, field: 'ar' }],
    ['an unknown type', lines({ ...paper, type: 'ship' }), { rule: 'schema', field: 'type' }],
    ['an unknown category', lines({ ...boat, category: 'boat' }), { rule: 'schema', field: 'category' }],
    ['an unknown state', lines({ ...paper, state: 'XX' }), { rule: 'orphan-state', field: 'state' }],
    [
      'a region of an unknown state',
      lines({
        id: 'region:far',
        type: 'region',
        state: null,
        ar: ['البلاد البعيدة جدا'],
        en: ['Far Lands'],
        members: ['XX'],
      }),
      { rule: 'orphan-member', field: 'members' },
    ],
    ['an unknown maker', lines({ ...boat, maker: 'company:nobody-here' }), { rule: 'orphan-maker', field: 'maker' }],
    [
      'one id twice',
      lines(paper, { ...paper, ar: ['صدى الميناء'], en: ['Echo'] }),
      { rule: 'duplicate-id', line: 2, field: 'id' },
    ],
    [
      'a shipped entry under another type',
      lines({ id: 'outlet:reuters', type: 'company', ar: ['رويترز القابضة'] }),
      { rule: 'other-entity', field: 'type' },
    ],
    ['two scripts in a name', lines({ ...paper, ar: ['جريدة Harbour'] }), { rule: 'script', field: 'ar' }],
    ['a name that a shipped entry has', lines({ ...paper, ar: ['رويترز'] }), { rule: 'shared-name', field: 'ar' }],
    [
      'a name added that another shipped entry has',
      lines({ id: 'outlet:reuters', ar: ['البنتاغون'] }),
      { rule: 'shared-name', id: 'outlet:reuters' },
    ],
    ['a common word', lines({ ...paper, ar: ['الحياة'] }), { rule: 'common-word', field: 'ar' }],
    ['a broken line', `[\n${lines(paper)},\n{"id":\n]`, { rule: 'json', line: 3, id: '' }],
    [
      'a comma too few',
      JSON.stringify([paper, yard], null, 2).replace('"outlet",', '"outlet"'),
      { rule: 'json', line: 5 },
    ],
    ['an end that is missing', JSON.stringify([paper], null, 2).slice(0, -2), { rule: 'json' }],
    ['no entry at all', '42', { rule: 'schema', line: 1 }],
    [
      'a fault in a layout of its own',
      JSON.stringify([yard, { ...paper, state: 'XX' }], null, 2),
      { line: 14, id: paper.id },
    ],
  ])('%s', (_, text, expected) => {
    const { problems } = check(text);
    expect(problems).toEqual([expect.objectContaining({ file: 'mine.json', ...expected })]);
    expect(problems[0]?.wayOut).toMatch(/\.$/u);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  it('all of them at once', () => {
    const text = `${lines({ ...paper, state: 'XX' }, { ...yard, type: 'ship', en: [] })}\n{"id": nothing}\n`;
    expect(
      check(text)
        .problems.map(({ line, rule }) => `${line} ${rule}`)
        .sort(),
    ).toEqual(['1 orphan-state', '2 schema', '2 schema', '3 json']);
  });
});
