import { sql, type Transaction } from 'kysely';
import type { Extraction } from '../../model/index.ts';
import type { SearchText } from '../search-query.ts';
import type { EntityTable, Tables } from '../tables.ts';
import { insertClaimParts } from './insert-claim-parts.ts';
import { insertRows } from './insert-rows.ts';
import { documentWords } from './refresh-words.ts';
import { claimRows, documentEntityRows, documentRow, entityRows, mentionRows } from './rows.ts';
import { searchVector } from './search-vector.ts';

/** A reading that the register does not have so yet, and when its document came. */
export interface Fresh {
  extraction: Extraction;
  searchText: SearchText;
  addedAt: Date;
}

/** Puts readings into all tables, a statement for each table. */
export async function insertExtractions(trx: Transaction<Tables>, fresh: readonly Fresh[]): Promise<void> {
  const documents = fresh.map(({ extraction, searchText, addedAt }) => {
    return { ...documentRow(extraction, addedAt), ...documentWords(searchText) };
  });
  await insertRows(trx, 'documents', documents);
  await insertEntities(trx, fresh);
  await insertRows(
    trx,
    'document_entities',
    fresh.flatMap(({ extraction }) => documentEntityRows(extraction)),
  );
  await insertRows(
    trx,
    'mentions',
    fresh.flatMap(({ extraction }) => mentionRows(extraction)),
  );
  const tables = fresh.map(({ extraction }, i) => claimRows(extraction, documents[i]?.day ?? ''));
  const words = Object.assign({}, ...fresh.map(({ searchText }) => searchText.claims)) as SearchText['claims'];
  const claims = tables.flatMap(({ claims }) => claims);
  await insertRows(
    trx,
    'claims',
    claims.map((row) => ({ ...row, search: searchVector(words[row.id] ?? []) })),
  );
  await insertClaimParts(trx, tables);
}

/** Names of a later reading win, but never erase one; unchanged rows are not written. */
async function insertEntities(trx: Transaction<Tables>, fresh: readonly Fresh[]): Promise<void> {
  const rows = new Map<string, EntityTable>();
  for (const row of fresh.flatMap(({ extraction }) => entityRows(extraction))) {
    const before = rows.get(row.id);
    rows.set(row.id, {
      ...row,
      name_ar: row.name_ar ?? before?.name_ar ?? null,
      name_en: row.name_en ?? before?.name_en ?? null,
      state: row.state ?? before?.state ?? null,
      aliases: row.aliases ?? before?.aliases ?? null,
    });
  }
  // Sorted, so that two writers on one server take the rows in the same order and cannot block each other.
  const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(
    trx,
    'entities',
    sorted,
    sql`on conflict (id) do update set type = excluded.type,
      name_ar = coalesce(excluded.name_ar, entities.name_ar), name_en = coalesce(excluded.name_en, entities.name_en),
      state = coalesce(excluded.state, entities.state), aliases = coalesce(excluded.aliases, entities.aliases)
      where (excluded.*) is distinct from (entities.*)`,
  );
}
