import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, reading, wordsFor } from '../src/store/extraction.test-fixture.ts';
import { type ClaimFilter, type Register as OpenRegister, openMemoryRegister } from '../src/store/index.ts';
import { migrate } from '../src/store/migrate.ts';
import { Register } from '../src/store/register.ts';
import type { Tables } from '../src/store/tables.ts';
import { findPostgres } from './machine.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const bin = findPostgres();

// The register speaks PostgreSQL: a server answers every question as the embedded database does.
describe.skipIf(bin === undefined)('a PostgreSQL server and the embedded register', () => {
  let server: PostgresServer;
  let served: OpenRegister;
  let embedded: OpenRegister;

  beforeAll(async () => {
    server = await startPostgres(bin ?? '');
    served = await openServed(server);
    embedded = await openMemoryRegister();
    for (const [i, extraction] of readings.entries()) {
      const words = wordsFor(extraction, i % 2 ? 'طائرات 16' : 'فرنسا مصر');
      const both = [await served.add(extraction, words), await embedded.add(extraction, words)];
      expect(both).toEqual(['added', 'added']);
    }
  });
  afterAll(async () => {
    await embedded?.close();
    await served?.close();
    await server?.stop();
  });

  const filters: ClaimFilter[] = [
    {},
    { kind: ['transfer'], subtype: ['delivery'] },
    { supplier: ['state:FR'] },
    { assertion: ['denied'], category: ['drone'] },
    { source: ['company:dassault'] },
    { from: '2015-06-01', to: '2016-01-01' },
    { words: asking('طائرات') },
  ];

  test.each(filters)('find the same claims by %j', async (filter) => {
    const page = await served.claims(filter);
    expect(page.rows.length).toBeGreaterThan(0);
    expect(page).toEqual(await embedded.claims(filter));
    expect(await served.facets(filter)).toEqual(await embedded.facets(filter));
  });

  test('list the same documents, count the same and give each reading back as it was printed', async () => {
    const timeless = ({ addedAt: _, ...rest }: { addedAt: string }) => rest;
    const pages = [await served.documents(), await embedded.documents()];
    const [first, second] = pages.map(({ rows }) => rows.map(timeless));
    expect(first).toEqual(second);
    expect(await served.counts()).toEqual(await embedded.counts());
    for (const extraction of readings) {
      const { addedAt, ...stored } = (await served.document(extraction.document.id)) ?? { addedAt: '' };
      expect(JSON.stringify(stored)).toBe(JSON.stringify(extraction));
      expect(Date.parse(addedAt)).toBeGreaterThan(0);
    }
  });

  test('take the same reading twice as nothing new, and keep nothing of a broken one', async () => {
    const again = reading(1);
    expect(await served.add(again, wordsFor(again))).toBe('present');
    const broken = reading(9, { claims: [{ id: 'twice' }, { id: 'twice' }] });
    await expect(served.add(broken, wordsFor(broken))).rejects.toMatchObject({ code: 'bad-document' });
    expect(await served.document('document-0009')).toBeNull();
  });
});

const readings = [
  reading(1),
  reading(2, {
    document: { publishedAt: '2022-02-02', publisher: 'outlet:other' },
    claims: [
      {
        subtype: 'delivery',
        assertion: 'denied',
        roles: { supplier: ['state:US'], recipient: ['state:SA'] },
        items: [{ entity: null, category: 'drone', quantity: null }],
        time: { start: '2015-01-01', end: '2015-12-31', text: 'عام 2015' },
        attribution: [],
      },
      { subtype: 'request', time: { start: '2022-06-01', end: null, text: 'اعتبارا من يونيو' } },
    ],
  }),
  reading(3, { document: { publishedAt: null, publisher: null } }),
];

async function openServed({ connection }: PostgresServer): Promise<OpenRegister> {
  // As in the embedded register: days stay the words they are, counts are numbers.
  types.setTypeParser(types.builtins.DATE, (day) => day);
  types.setTypeParser(types.builtins.INT8, Number);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool(connection) }) });
  await migrate(db, 'the server');
  return new Register(db, null, () => {});
}
