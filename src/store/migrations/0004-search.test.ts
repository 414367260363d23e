import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { reading } from '../extraction.test-fixture.ts';
import { insertRows } from '../queries/insert-rows.ts';
import { claimRows, documentRow, entityRows } from '../queries/rows.ts';
import type { Tables } from '../tables.ts';
import * as first from './0001-documents-and-claims.ts';
import * as search from './0004-search.ts';

test('the marks that a migration gives to kept claims are those that new ones get', async () => {
  const dialect = new PGliteDialect({ pglite: await PGlite.create() });
  const [bare, db] = [new Kysely<never>({ dialect }), new Kysely<Tables>({ dialect })];
  await first.up(bare);
  const extraction = reading(1, {
    claims: [{}, { time: { start: '2001-01-01', end: null, text: 'عام 2001' }, items: [], attribution: [] }],
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
  const kept = await db.selectFrom('claims').select(['marks']).orderBy('position').execute();
  expect(kept.map(({ marks }) => marks.toSorted())).toEqual(claims.map(({ marks }) => [...(marks as string[])].sort()));
  expect(claims[1]?.marks).toContain('far');
  await db.destroy();
});
