import type { Catalogue } from '../../../knowledge/index.ts';
import type { Claim, Deal } from '../../../model/index.ts';
import {
  dealOf,
  type FamilyOf,
  findNearDuplicates,
  findOrigins,
  type RuledGroup,
  type SharedText,
} from '../../../resolve/index.ts';
import type { ClaimRow, DealWork, DocumentText, ToldDeal } from '../../../store/index.ts';
import { carryingDocuments } from '../carrying.ts';
import { lineOf } from './line.ts';
import { namesOf } from './names.ts';

/** Claims whose words are held in memory at a time. */
const CLAIMS = 5000;

/** Tells deals of their claims and keeps them: their lines, what they are found by, and which of their documents repeat each other. */
export async function retell(work: DealWork, deals: readonly RuledGroup[], catalogue: Catalogue): Promise<void> {
  const familyOf: FamilyOf = (weapon) => catalogue.get(weapon)?.family ?? weapon;
  for (const some of chunks(deals)) {
    const rows = await work.claimRows(some.flatMap(({ claims }) => claims.map(({ id }) => id)));
    const byId = new Map(rows.map((row) => [row.claim.id, row]));
    const texts = await work.texts(rows.map(({ document }) => document.id));
    const textById = new Map(texts.map((text) => [text.id, text]));
    const told = some.map((group) => tell(group, byId, textById, familyOf));
    await work.addDeals(told);
    const entities = told.flatMap(({ parties, items }) => [
      ...parties.map(({ entity_id }) => entity_id),
      ...items.map(({ item }) => item),
    ]);
    await work.addNames(await namesOf(work, entities, catalogue));
  }
}

/** Deals in lots of so many claims. */
function* chunks(deals: readonly RuledGroup[]): Generator<RuledGroup[]> {
  let some: RuledGroup[] = [];
  let claims = 0;
  for (const deal of deals) {
    some.push(deal);
    claims += deal.claims.length;
    if (claims < CLAIMS) continue;
    yield some;
    some = [];
    claims = 0;
  }
  if (some.length > 0) yield some;
}

function tell(
  group: RuledGroup,
  rows: ReadonlyMap<string, ClaimRow>,
  texts: ReadonlyMap<string, DocumentText>,
  familyOf: FamilyOf,
): ToldDeal {
  const deal = dealOf(group, rows);
  const own = deal.steps.flatMap(({ claim }) => rows.get(claim) ?? []);
  const documents = carryingDocuments(own, texts);
  const echoes = echoesAmong(
    documents.flatMap(({ id, publishedAt }) => {
      const text = texts.get(id)?.text;
      return text === undefined ? [] : [{ id, publishedAt, text }];
    }),
  );
  const days = documents.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    line: lineOf(deal, findOrigins(documents, echoes), days),
    claims: deal.steps.map(({ claim }) => claim),
    maybe: deal.maybe,
    parties: partiesOf(
      deal,
      own.map(({ claim }) => claim),
    ),
    items: itemsOf(deal, familyOf),
    echoes,
  };
}

/** Documents of one deal that repeat each other. What stands in those of many days is a formula of that deal. */
function echoesAmong(documents: readonly { id: string; publishedAt: string | null; text: string }[]): SharedText[] {
  return findNearDuplicates(documents).flatMap(({ a, b, shared }) => {
    const [one, other] = [documents[a]?.id, documents[b]?.id];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, shared }];
  });
}

/** The sides of a deal, and all who stand for them in its claims: «داسو» for France. */
function partiesOf(deal: Deal, claims: readonly Claim[]): ToldDeal['parties'] {
  return (['supplier', 'recipient'] as const).flatMap((role) => {
    const ids = new Set([...deal[role], ...claims.flatMap(({ roles }) => roles[role] ?? [])]);
    return [...ids].map((entity_id) => ({ role, entity_id }));
  });
}

/** What a deal is about, by name and by kind («PAC-3» where it is about «Patriot»), and what comes with it. */
function itemsOf({ what, quantities }: Deal, familyOf: FamilyOf): ToldDeal['items'] {
  const items = new Map<string, boolean>();
  if (what !== null) items.set(what.replace(/^category:/u, ''), true);
  for (const { item, category } of quantities) {
    const isOwn = item !== null && familyOf(item) === what;
    if (item !== null) items.set(item, isOwn || items.get(item) === true);
    items.set(category, isOwn || items.get(category) === true);
  }
  return [...items].map(([item, own]) => ({ item, own }));
}
