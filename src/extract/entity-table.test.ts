import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../knowledge/index.ts';
import { EntityTable } from './entity-table.ts';

const table = () => new EntityTable(loadCatalogue());

describe('the entities of a document', () => {
  it('are those of the catalogue by their id', () => {
    const entities = table();
    expect(entities.use('state:FR')).toBe('state:FR');
    expect(entities.get('state:FR')).toMatchObject({ name: { ar: 'فرنسا', en: 'France' }, state: 'FR' });
    expect(() => entities.use('state:ZZ')).toThrow('state:ZZ');
  });

  it.each([
    ['a Latin slug where there is an English name', { ar: 'وزارة', en: 'Ministry of Défense' }, 'ministry-of-defense'],
    ['the Arabic words where there is none', { ar: 'شركة الأفق الأزرق' }, 'شركه-الافق-الازرق'],
    ['a stopgap where nothing is left', { ar: '«»' }, 'unnamed'],
  ])('found in the text have %s', (_, name, slug) => {
    expect(table().found('government', name, 'TD')).toBe(`government:${slug}`);
  });

  it('keep the first state told, and take one told later', () => {
    const entities = table();
    const id = entities.found('person', { ar: 'فلان الفلاني' }, null);
    entities.found('person', { ar: 'فلان الفلاني' }, 'MA');
    entities.found('person', { ar: 'فلان الفلاني' }, 'DZ');
    expect(entities.stateOf(id)).toBe('state:MA');
  });

  it('note a mention once, in the order of the text', () => {
    const entities = table();
    entities.use('state:FR');
    for (const start of [9, 2, 9]) entities.mention('state:FR', { start, end: start + 5 });
    entities.mention('state:DE', { start: 0, end: 1 });
    expect(entities.list(['state:FR', 'state:DE']).map(({ mentions }) => mentions)).toEqual([
      [
        { start: 2, end: 7 },
        { start: 9, end: 14 },
      ],
    ]);
    expect(entities.mentioned()).toEqual(['state:FR']);
  });
});
