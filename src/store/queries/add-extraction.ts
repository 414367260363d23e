import { type Kysely, sql, type Transaction } from 'kysely';
import { type Extraction, IsnadError } from '../../model/index.ts';
import { markDealsStale } from '../deals/stale.ts';
import { settleReviews } from '../reviews/settle-reviews.ts';
import type { SearchText } from '../search-query.ts';
import type { Tables } from '../tables.ts';
import type { AddResult } from '../types.ts';
import { type Fresh, insertExtractions } from './insert-extractions.ts';

const UNIQUE_VIOLATION = '23505';
const CLAIM_IDS = 'claims_pkey';

/** A reading, and the words that it is to be found by. */
export interface Addition {
  extraction: Extraction;
  searchText: SearchText;
}

/** Stores documents with all that was read in them, all of them or none. See Register.add for what it returns of each. */
export async function addExtractions(db: Kysely<Tables>, additions: readonly Addition[]): Promise<AddResult[]> {
  for (const { extraction } of additions) checkStorable(extraction);
  return inOneTransaction(db, additions).catch((error: unknown) => {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown };
    if (code !== UNIQUE_VIOLATION || constraint !== CLAIM_IDS) throw error;
    const which =
      additions.length === 1
        ? `Document ${additions[0]?.extraction.document.id}`
        : `One of ${additions.length} documents`;
    throw new IsnadError('bad-document', `${which} has a claim whose id another claim has already.`, { cause: error });
  });
}

function inOneTransaction(db: Kysely<Tables>, additions: readonly Addition[]): Promise<AddResult[]> {
  return db.transaction().execute(async (trx) => {
    const results: AddResult[] = [];
    // A document that comes twice is stored before it is compared with itself.
    for (const some of withoutRepeats(additions)) {
      const { fresh, status } = await sortOut(trx, some);
      // By id, so that two writers on one server take the rows in the same order and cannot block each other.
      await insertExtractions(trx, fresh.toSorted(byDocument));
      await settleReviews(
        trx,
        fresh.map(({ extraction }) => extraction.document.id),
      );
      await markDealsStale(
        trx,
        fresh.map(({ extraction }) => extraction.document.id),
      );
      results.push(...status);
    }
    return results;
  });
}

/** The additions in their order, cut before each that is there a second time. */
function withoutRepeats(additions: readonly Addition[]): Addition[][] {
  const parts: Addition[][] = [[]];
  let seen = new Set<string>();
  for (const addition of additions) {
    const { id } = addition.extraction.document;
    if (seen.has(id)) {
      parts.push([]);
      seen = new Set();
    }
    seen.add(id);
    parts.at(-1)?.push(addition);
  }
  return parts;
}

/** Tells what is new; removes what is to be replaced, and notes the engine of what is the same. */
async function sortOut(
  trx: Transaction<Tables>,
  additions: readonly Addition[],
): Promise<{ fresh: Fresh[]; status: AddResult[] }> {
  const ids = additions.map(({ extraction }) => extraction.document.id);
  const rows = await trx
    .selectFrom('documents')
    .select(['id', 'engine_name', 'engine_version', 'added_at'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const now = new Date();
  const fresh: Fresh[] = [];
  const status: AddResult[] = [];
  for (const addition of additions) {
    const { extraction } = addition;
    const before = known.get(extraction.document.id);
    if (before === undefined) {
      fresh.push({ ...addition, addedAt: now });
      status.push('added');
      continue;
    }
    const { name, version } = extraction.engine;
    const sameEngine = before.engine_name === name && before.engine_version === version;
    if ((await saysTheSame(trx, extraction)) && (sameEngine || (await namesTheSame(trx, extraction)))) {
      if (!sameEngine) await noteEngine(trx, extraction);
      status.push('present');
      continue;
    }
    await trx.deleteFrom('documents').where('id', '=', extraction.document.id).execute();
    fresh.push({ ...addition, addedAt: before.added_at });
    status.push('updated');
  }
  return { fresh, status };
}

function byDocument(a: Fresh, b: Fresh): number {
  return a.extraction.document.id < b.extraction.document.id ? -1 : 1;
}

/** True where the claims in the register are those of the extraction, letter by letter. */
async function saysTheSame(trx: Transaction<Tables>, extraction: Extraction): Promise<boolean> {
  const rows = await trx
    .selectFrom('claims')
    .select(sql<string>`as_read::text`.as('json'))
    .where('document_id', '=', extraction.document.id)
    .where('by_person', '=', false)
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
