import { describe, expect, it } from 'vitest';
import { IsnadError } from '../model/index.ts';
import { loadCatalogue } from './catalogue.ts';

const own = {
  id: 'outlet:harbour-gazette',
  type: 'outlet',
  state: 'OM',
  ar: ['جريدة الميناء'],
  en: ['Harbour Gazette'],
};

function failure(extra: unknown, file?: string): IsnadError {
  try {
    loadCatalogue(extra, file);
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('the catalogue', () => {
  const catalogue = loadCatalogue();

  it.each([
    ['state:FR', 'فرنسا'],
    ['state:AE', 'الإمارات'],
    ['government:us-department-of-defense', 'البنتاغون'],
    ['armed-group:islamic-state', 'داعش'],
    ['outlet:reuters', 'رويترز'],
    ['international:nato', 'حلف شمال الأطلسي'],
  ])('knows %s as %s', (id, name) => {
    expect(catalogue.get(id)?.ar[0]).toBe(name);
  });

  it('knows no id that stands nowhere', () => {
    expect(catalogue.get('state:ZZ')).toBeUndefined();
    expect(catalogue.ofType('anonymous')).toEqual([]);
  });

  it.each([
    ['state', 200],
    ['region', 50],
    ['government', 100],
    ['armed-force', 80],
    ['armed-group', 80],
    ['international', 100],
    ['outlet', 400],
    ['person', 350],
    ['place', 180],
    ['event', 50],
  ] as const)('holds entries of type %s, at least %i', (type, least) => {
    expect(catalogue.ofType(type).length).toBeGreaterThanOrEqual(least);
    expect(catalogue.ofType(type).every((entry) => entry.type === type)).toBe(true);
  });
});

describe('entries of a researcher', () => {
  it.each([
    ['a list', [own]],
    ['one object per line', JSON.stringify(own)],
    ['the layout of the shipped files', `[\n  ${JSON.stringify(own)}\n]\n`],
    ['any JSON array', JSON.stringify([own], null, 2)],
    ['an array on one line', JSON.stringify([own])],
  ])('come as %s', (_, extra) => {
    expect(loadCatalogue(extra).get(own.id)).toEqual(own);
  });

  it('may be none', () => {
    expect(loadCatalogue('').entries.length).toBe(loadCatalogue([]).entries.length);
  });

  it('take the place of a shipped entry', () => {
    const before = loadCatalogue();
    const after = loadCatalogue([{ ...own, id: 'outlet:reuters' }]);
    expect(after.get('outlet:reuters')?.ar).toEqual(own.ar);
    expect(after.entries.length).toBe(before.entries.length);
    expect(before.get('outlet:reuters')?.ar[0]).toBe('رويترز');
  });

  it.each([
    ['a field that is none', `[\n${JSON.stringify({ ...own, colour: 'green' })}\n]`, 2, 'colour'],
    ['no names', JSON.stringify({ ...own, ar: [] }), 1, 'ar'],
    ['a type that is none', `${JSON.stringify(own)}\n${JSON.stringify({ ...own, type: 'ship' })}`, 2, 'type'],
    ['one id twice', `${JSON.stringify(own)}\n${JSON.stringify(own)}`, 2, 'id'],
    ['broken JSON', `[\n${JSON.stringify(own)},\n{"id":\n]`, 3, undefined],
  ])('are refused with %s', (_, text, line, field) => {
    const error = failure(text, 'mine.json');
    expect(error.code).toBe('bad-catalogue');
    expect(error.where).toEqual({ file: 'mine.json', line, ...(field && { field }) });
    expect(error.message).toContain(`Line ${line}`);
    expect(error.wayOut).not.toBe('');
  });

  it('are refused with position and id where there is no line', () => {
    const error = failure([own, { ...own, id: 'outlet:other', state: 'Oman' }]);
    expect(error.message).toContain('Entry 2');
    expect(error.message).toContain('outlet:other');
    expect(error.where.field).toBe('state');
  });

  it.each([[42], [null], [{ entries: [] }]])('are refused where they are no list: %j', (extra) => {
    expect(failure(extra).code).toBe('bad-catalogue');
  });
});
