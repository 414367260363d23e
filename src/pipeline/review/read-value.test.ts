import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../knowledge/index.ts';
import type { Claim } from '../../model/index.ts';
import { reading } from '../../store/extraction.test-fixture.ts';
import { openMemoryRegister } from '../../store/index.ts';
import { entityNamer } from './name-entity.ts';
import { withValue } from './read-value.ts';

const register = await openMemoryRegister();
const name = entityNamer(register, loadCatalogue());
const claim = reading(1).claims[0] as Claim;
const written = (field: string, value: string) => withValue(claim, field, value, name);

describe('a part of a claim as a reviewer writes it', () => {
  test.each<[string, string, unknown]>([
    ['subtype', ' delivery ', 'delivery'],
    ['assertion', 'denied', 'denied'],
    ['place', 'none', []],
    ['amounts', '4.5e9 USD', [{ value: 4.5e9, unit: 'USD', qualifier: 'exact' }]],
    [
      'amounts',
      'over 1,200 Missile, 7%',
      [
        { value: 1200, unit: 'missile', qualifier: 'over' },
        { value: 7, unit: 'percent', qualifier: 'exact' },
      ],
    ],
    ['items', '3 radar', [{ entity: null, category: 'radar', quantity: 3 }]],
    ['items', 'Rafale', [{ entity: 'weapon:rafale', quantity: null }]],
    [
      'items',
      '24 رافال, 2 × drone',
      [
        { entity: 'weapon:rafale', quantity: 24 },
        { category: 'drone', quantity: 2 },
      ],
    ],
    ['items', '-', []],
    ['time', '2015', { start: '2015-01-01', end: '2015-12-31' }],
    ['time', '2016-02', { start: '2016-02-01', end: '2016-02-29' }],
    ['time', '2015-02-16', { start: '2015-02-16', end: '2015-02-16' }],
    ['time', '2015-02..2015-05', { start: '2015-02-01', end: '2015-05-31' }],
    ['time', 'None', null],
    ['attribution', 'none', []],
    [
      'attribution',
      'company:dassault-aviation < FR',
      [{ source: 'company:dassault-aviation' }, { source: 'state:FR' }],
    ],
  ])('%s «%s»', async (field, value, expected) => {
    const part = (await written(field, value))[field as keyof Claim];
    if (expected !== null && typeof expected === 'object') expect(part).toMatchObject(expected);
    else expect(part).toBe(expected);
  });

  test.each<[string, string, string[] | undefined]>([
    ['supplier', 'FR', ['state:FR']],
    ['supplier', 'فرنسا، Egypt', ['state:FR', 'state:EG']],
    ['supplier', 'للسعودية', ['state:SA']],
    ['supplier', 'none', undefined],
    ['recipient', 'state:MA', ['state:MA']],
  ])('role %s «%s»', async (field, value, ids) => {
    expect((await written(field, value)).roles[field]).toEqual(ids);
  });

  test('keeps the place of a source in the text that the engine found', async () => {
    const [first] = claim.attribution;
    const kept = { ...claim, attribution: [{ ...first, source: 'state:FR' } as Claim['attribution'][number]] };
    expect((await withValue(kept, 'attribution', 'FR < EG', name)).attribution[0]).toEqual(kept.attribution[0]);
  });

  test.each([
    ['supplier', 'Ruritania', 'nobody'],
    ['supplier', 'state:XX', 'nobody'],
    ['supplier', 'Rafale', 'nobody'],
    ['items', '24', 'nobody'],
    ['assertion', 'true', 'none of what assertion can be'],
    ['amounts', 'much money', 'no amount'],
    ['amounts', 'nearly 5 USD', 'none of what amounts can be'],
    ['time', '2015-02-30', 'no day'],
    ['time', 'last year', 'no day'],
    ['time', '2016..2015', 'comes after'],
  ])('%s «%s» is refused', async (field, value, message) => {
    await expect(written(field, value)).rejects.toMatchObject({
      code: 'bad-review',
      message: expect.stringContaining(message),
      where: { field },
    });
  });
});
