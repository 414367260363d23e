import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { reading } from '../extraction.test-fixture.ts';
import { insertRows } from '../queries/insert-rows.ts';
import { claimRows, documentRow, entityRows } from '../queries/rows.ts';
import type { Tables } from '../tables.ts';
import * as first from './0001-documents-and-claims.ts';
import * as search from './0004-search.ts';
import * as originAndYear from './0009-origin-and-year.ts';

test('the marks that migrations give to kept claims are those that new ones get', async () => {
  const dialect = new PGliteDialect({ pglite: await PGlite.create() });
  const [bare, db] = [new Kysely<never>({ dialect }), new Kysely<Tables>({ dialect })];
  await first.up(bare);
  const extraction = reading(1, {
    claims: [
      {},
      { time: { start: '2001-01-01', end: null, text: 'عام 2001' }, items: [], attribution: [] },
      { time: { start: '1998-03-01', end: '2004-12-31', text: 'بين 1998 و2004' } },
      { time: { start: '1900-01-01', end: '1999-12-31', text: 'في القرن العشرين' } },
    ],
  });
  await insertRows(db, 'documents', [{ ...documentRow(extraction, new Date()), search: '' }]);
  await insertRows(db, 'entities', entityRows(extraction));
  const { claims, parties, items, links } = claimRows(extraction, '2021-05-04');
  await insertRows(
    db,
    'claims',
    claims.map(({ marks: _, ...claim }) => ({ ...claim, search: '' })),
  );
  await insertRows(db, 'claim_parties', parties);
  await insertRows(db, 'claim_items', items);
  await insertRows(db, 'claim_links', links);
  await search.up(bare);
  await originAndYear.up(bare);
  const kept = await db.selectFrom('claims').select(['marks']).orderBy('position').execute();
  expect(kept.map(({ marks }) => marks.toSorted())).toEqual(claims.map(({ marks }) => [...(marks as string[])].sort()));
  expect(claims[0]?.marks).toEqual(expect.arrayContaining(['origin@FR', 'year:2021']));
  expect(claims[1]?.marks).toEqual(expect.arrayContaining(['far', 'origin:own-voice', 'year:2001']));
  expect(claims[2]?.marks).toEqual(expect.arrayContaining(['year:1998', 'year:2004']));
  expect(claims[3]?.marks).not.toContain('year:1999');
  await db.destroy();
});
