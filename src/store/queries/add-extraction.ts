import { type Kysely, sql, type Transaction } from 'kysely';
import { type Extraction, IsnadError } from '../../model/index.ts';
import type { SearchText } from '../search-query.ts';
import type { Tables } from '../tables.ts';
import type { AddResult } from '../types.ts';
import { documentWords } from './refresh-words.ts';
import { claimRows, documentEntityRows, documentRow, entityRows, mentionRows } from './rows.ts';
import { searchVector } from './search-vector.ts';

// PostgreSQL takes 65,535 parameters in one statement; no table here has more than 20 columns.
const CHUNK = 1000;
const UNIQUE_VIOLATION = '23505';

/** Stores a document with all that was read in it, whole or not at all. See Register.add for what it returns. */
export async function addExtraction(
  db: Kysely<Tables>,
  extraction: Extraction,
  searchText: SearchText,
): Promise<AddResult> {
  checkStorable(extraction);
  return inOneTransaction(db, extraction, searchText).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    const { id } = extraction.document;
    throw new IsnadError('bad-document', `Document ${id} has a claim whose id another claim has already.`, {
      cause: error,
    });
  });
}

function inOneTransaction(db: Kysely<Tables>, extraction: Extraction, searchText: SearchText): Promise<AddResult> {
  return db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('documents')
      .select(['engine_name', 'engine_version', 'added_at'])
      .where('id', '=', extraction.document.id)
      .executeTakeFirst();
    if (before === undefined) {
      await insertExtraction(trx, extraction, searchText, new Date());
      return 'added';
    }
    const { name, version } = extraction.engine;
    const sameEngine = before.engine_name === name && before.engine_version === version;
    if ((await saysTheSame(trx, extraction)) && (sameEngine || (await namesTheSame(trx, extraction)))) {
      if (!sameEngine) await noteEngine(trx, extraction);
      return 'present';
    }
    await trx.deleteFrom('documents').where('id', '=', extraction.document.id).execute();
    await insertExtraction(trx, extraction, searchText, before.added_at);
    return 'updated';
  });
}

/** True where the claims in the register are those of the extraction, letter by letter. */
async function saysTheSame(trx: Transaction<Tables>, extraction: Extraction): Promise<boolean> {
  const rows = await trx
    .selectFrom('claims')
    .select(sql<string>`as_read::text`.as('json'))
    .where('document_id', '=', extraction.document.id)
    .orderBy('position')
    .execute();
  return (
    rows.length === extraction.claims.length &&
    extraction.claims.every((claim, i) => JSON.stringify(claim) === rows[i]?.json)
  );
}

/** True where the entities in the register are those of the extraction, their names included: a user's own catalogue may have new ones. */
async function namesTheSame(trx: Transaction<Tables>, { document, entities }: Extraction): Promise<boolean> {
  const rows = await trx
    .selectFrom('document_entities')
    .select(sql<string>`as_read::text`.as('json'))
    .where('document_id', '=', document.id)
    .orderBy('position')
    .execute();
  return rows.length === entities.length && entities.every((entity, i) => JSON.stringify(entity) === rows[i]?.json);
}

async function noteEngine(trx: Transaction<Tables>, { document, engine }: Extraction): Promise<void> {
  await trx
    .updateTable('documents')
    .set({ engine_name: engine.name, engine_version: engine.version })
    .where('id', '=', document.id)
    .execute();
}

async function insertExtraction(
  trx: Transaction<Tables>,
  extraction: Extraction,
  searchText: SearchText,
  addedAt: Date,
): Promise<void> {
  const document = documentRow(extraction, addedAt);
  await trx
    .insertInto('documents')
    .values({ ...document, ...documentWords(searchText) })
    .execute();
  for (const rows of chunks(entityRows(extraction))) {
    // Names of a later reading win, but never erase one; unchanged rows are not written.
    await trx
      .insertInto('entities')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({
            type: sql`excluded.type`,
            name_ar: sql`coalesce(excluded.name_ar, entities.name_ar)`,
            name_en: sql`coalesce(excluded.name_en, entities.name_en)`,
            state: sql`coalesce(excluded.state, entities.state)`,
            aliases: sql`coalesce(excluded.aliases, entities.aliases)`,
          })
          .where(sql<boolean>`(excluded.*) is distinct from (entities.*)`),
      )
      .execute();
  }
  for (const rows of chunks(documentEntityRows(extraction)))
    await trx.insertInto('document_entities').values(rows).execute();
  for (const rows of chunks(mentionRows(extraction))) await trx.insertInto('mentions').values(rows).execute();
  const tables = claimRows(extraction, document.day);
  for (const rows of chunks(tables.claims)) {
    const values = rows.map((row) => ({ ...row, search: searchVector(searchText.claims[row.id] ?? []) }));
    await trx.insertInto('claims').values(values).execute();
  }
  for (const rows of chunks(tables.parties)) await trx.insertInto('claim_parties').values(rows).execute();
  for (const rows of chunks(tables.items)) await trx.insertInto('claim_items').values(rows).execute();
  for (const rows of chunks(tables.amounts)) await trx.insertInto('claim_amounts').values(rows).execute();
  for (const rows of chunks(tables.places)) await trx.insertInto('claim_places').values(rows).execute();
  for (const rows of chunks(tables.links)) await trx.insertInto('claim_links').values(rows).execute();
  for (const rows of chunks(tables.evidence)) await trx.insertInto('claim_evidence').values(rows).execute();
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}

/** PostgreSQL keeps neither the sign U+0000 nor half of a surrogate pair; changed silently, offsets would no longer be true. */
function checkStorable({ document }: Extraction): void {
  for (const field of ['text', 'title', 'url', 'publisher', 'externalId'] as const) {
    const value = document[field] ?? '';
    if (!value.includes('\0') && value.isWellFormed()) continue;
    throw new IsnadError('bad-document', `The ${field} of document ${document.id} holds signs that are no text.`, {
      wayOut: 'Save the file as UTF-8 text and add it again.',
      field,
    });
  }
}
