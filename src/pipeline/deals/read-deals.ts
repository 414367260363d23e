import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import { entitiesOfClaim } from '../../model/index.ts';
import { buildDeals, findNearDuplicates, type SharedText, type StateOf } from '../../resolve/index.ts';
import type { ClaimRow, DocumentText, Register } from '../../store/index.ts';
import { type Carrying, DealBook, type Entities } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';

/** Claims or documents that are asked for at a time. */
const PAGE = 1000;

/**
 * The deals of a register: its transfer claims, brought together, with who stands behind each. Worked out anew each time, of what the
 * register holds then; the same documents, however they came in, give the same deals with the same ids.
 *
 * @param catalogue tells the families of weapons, and names of states that no document names
 */
export async function readDeals(register: Register, catalogue: Catalogue = loadCatalogue()): Promise<DealBook> {
  const rows = await transfersOf(register);
  const texts = await textsOf(register, rows);
  const named = await entitiesOf(register, idsIn(rows), catalogue);
  const claims = rows.map(({ claim, document }) => ({ claim, document }));
  const deals = buildDeals(claims, stateIn(named), (weapon) => catalogue.get(weapon)?.family ?? weapon);
  const sides = deals.flatMap(({ supplier, recipient, what }) => [...supplier, ...recipient, what ?? '']);
  const entities = new Map([...named, ...(await entitiesOf(register, sides, catalogue))]);
  const documents = documentsOf(rows, texts);
  return new DealBook(
    deals,
    entities,
    new Map(rows.map((row) => [row.claim.id, row])),
    documents,
    sharedTexts(texts, documents),
  );
}

async function transfersOf(register: Register): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for (let after: string | undefined, done = false; !done; ) {
    const page = await register.claims({ kind: 'transfer' }, { after, limit: PAGE });
    rows.push(...page.rows);
    after = page.next ?? undefined;
    done = page.next === null;
  }
  return rows;
}

/** The texts of all documents that carry transfers, in the order of their ids: what is found among them depends on no other order. */
async function textsOf(register: Register, rows: readonly ClaimRow[]): Promise<DocumentText[]> {
  const ids = [...new Set(rows.map(({ document }) => document.id))].sort();
  const texts: DocumentText[] = [];
  for (let i = 0; i < ids.length; i += PAGE) texts.push(...(await register.texts(ids.slice(i, i + PAGE))));
  return texts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function documentsOf(rows: readonly ClaimRow[], texts: readonly DocumentText[]): Map<string, Carrying> {
  const credits = new Map(texts.map((text) => [text.id, text.credits]));
  return new Map(
    rows.map(({ document: { id, publisher, publishedAt } }) => [
      id,
      { id, publisher, publishedAt, credits: credits.get(id) ?? [] },
    ]),
  );
}

function sharedTexts(texts: readonly DocumentText[], documents: ReadonlyMap<string, Carrying>): SharedText[] {
  const pages = texts.map(({ id, text }) => ({ text, publishedAt: documents.get(id)?.publishedAt ?? null }));
  return findNearDuplicates(pages).map(({ a, b, shared }) => ({
    a: (texts[a] as DocumentText).id,
    b: (texts[b] as DocumentText).id,
    shared,
  }));
}

function idsIn(rows: readonly ClaimRow[]): string[] {
  return rows.flatMap(({ claim, document }) => [...entitiesOfClaim(claim), document.publisher ?? '']);
}

/** The state that an entity belongs to, as an entity id. */
function stateIn(entities: Entities): StateOf {
  return (id) => {
    if (id.startsWith('state:')) return id;
    const state = entities.get(id)?.state;
    return state ? `state:${state}` : null;
  };
}
