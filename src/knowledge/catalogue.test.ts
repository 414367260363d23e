import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './catalogue.ts';

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

describe('with entries of a researcher', () => {
  const text = JSON.stringify({
    ...{ id: 'outlet:harbour-gazette', type: 'outlet', state: 'OM' },
    ...{ ar: ['جريدة الميناء'], en: ['Harbour Gazette'] },
  });

  it('holds them after the shipped ones', () => {
    const catalogue = loadCatalogue([{ text }]);
    expect(catalogue.entries.at(-1)?.id).toBe('outlet:harbour-gazette');
    expect(catalogue.ofType('outlet').length).toBe(loadCatalogue().ofType('outlet').length + 1);
  });

  it('is refused with the first that is wrong', () => {
    const file = { name: 'mine.json', text: `${text}\n${text.replace('"OM"', '"XX"').replace('gazette', 'mail')}` };
    expect(() => loadCatalogue([file])).toThrow(
      expect.objectContaining({
        code: 'bad-catalogue',
        where: { file: 'mine.json', line: 2, field: 'state' },
        message: expect.stringContaining('outlet:harbour-mail'),
        wayOut: expect.stringContaining('ISO 3166-1'),
      }),
    );
  });
});
