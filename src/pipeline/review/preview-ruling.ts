import type { Catalogue } from '../../knowledge/index.ts';
import { type Deal, IsnadError, type Review } from '../../model/index.ts';
import {
  type ClaimRow,
  type DealWork,
  type EntitySummary,
  entitiesOfRow,
  type Register,
  type StoredDeal,
} from '../../store/index.ts';
import { entitiesOf } from '../deals/deal-entities.ts';
import { updateDeals } from '../deals/index.ts';
import { toldOf } from '../deals/read-deal.ts';
import { updateIn } from '../deals/update/update-deals.ts';
import { badValue } from './name-entity.ts';

/** That a claim tells one deal with others (`join`), or does not (`part`). */
export interface Ruling {
  verdict: 'join' | 'part';
  claim: string;
  with: readonly string[];
}

/** What deals are, and what they would be. */
export interface RulingPreview {
  ruling: Ruling;
  before: Deal[];
  after: Deal[];
  /** What people have ruled of these claims so far and nobody took back. */
  standing: Review[];
  rows: ClaimRow[];
  entities: EntitySummary[];
}

/** The most claims that one ruling parts from another; each is a review of its own. */
const MOST = 200;

/** What to say to make one deal of several. Throws `not-found`, `bad-review` naming `deals`. */
export async function joinOfDeals(register: Register, deals: readonly string[]): Promise<Ruling> {
  const [first, ...others] = await Promise.all([...new Set(deals)].map((id) => storedDeal(register, id, 'deals')));
  if (!first || others.length === 0) throw badValue('deals', 'It takes two deals.', 'Name another one.');
  const anchor = ({ claims }: StoredDeal) => claims[0] as string;
  return { verdict: 'join', claim: anchor(first), with: others.map(anchor) };
}

/**
 * What to say to take claims out of a deal, together; nothing where none is to leave. A part takes the later of two claims out of their deal, so the first of all is
 * parted from those that are not to stay with it. Throws `not-found`, `bad-review` naming `out`.
 */
export async function partOfDeal(register: Register, deal: string, out: readonly string[]): Promise<Ruling> {
  const { claims } = await storedDeal(register, deal, 'deal');
  const leaving = new Set(out);
  const stranger = out.find((id) => !claims.includes(id));
  if (stranger !== undefined)
    throw badValue('out', `«${stranger}» is no claim that is counted in the deal.`, 'Name claims of this deal.');
  if (leaving.size === claims.length)
    throw badValue('out', 'Some claims are to stay.', 'Name some claims of the deal, not all.');
  const [first, ...others] = await register.inDealOrder(claims);
  const parted = leaving.size === 0 ? [] : others.filter((id) => leaving.has(id) !== leaving.has(first as string));
  if (parted.length > MOST)
    throw badValue('out', `It would take ${parted.length} reviews.`, `Take at most ${MOST} claims out at a time.`);
  return { verdict: 'part', claim: first as string, with: parted };
}

/** Shows what a ruling makes of deals; nothing is stored but deals that were to be worked out anyway. Throws as `Register.review` does. */
export async function previewRuling(
  register: Register,
  catalogue: Catalogue,
  ruling: Ruling,
  by: string,
): Promise<RulingPreview> {
  await updateDeals(register, catalogue);
  const named = [ruling.claim, ...ruling.with];
  const now = await register.tryReviews([], (work) => dealsOf(work, named));
  const claims = [...new Set([...named, ...now.claims])];
  const drafts = ruling.with.map((other) => ({ verdict: ruling.verdict, on: ruling.claim, with: other, by }));
  const then = await register.tryReviews(drafts, async (work) => {
    await updateIn(work, catalogue);
    return dealsOf(work, claims);
  });
  const rows = new Map([...now.rows, ...then.rows].map((row) => [row.claim.id, row]));
  const sides = [...now.deals, ...then.deals].flatMap((deal) => [...deal.supplier, ...deal.recipient, deal.what ?? '']);
  const entities = await entitiesOf(register, [...[...rows.values()].flatMap(entitiesOfRow), ...sides], catalogue);
  return {
    ruling,
    before: now.deals,
    after: then.deals,
    standing: await register.rulingsAmong(claims),
    rows: [...rows.values()],
    entities: [...entities.values()],
  };
}

/** The deals in which claims are counted, told. */
async function dealsOf(work: DealWork, claims: readonly string[]) {
  const deals: Deal[] = [];
  const rows: ClaimRow[] = [];
  for (const id of (await work.dealsOfClaims(claims)).sort()) {
    const stored = await work.deal(id);
    if (stored === null) continue;
    const its = await work.claimRows([...stored.claims, ...stored.maybe]);
    rows.push(...its);
    deals.push(toldOf(stored, new Map(its.map((row) => [row.claim.id, row]))));
  }
  return { deals, rows, claims: deals.flatMap(({ steps }) => steps.map(({ claim }) => claim)) };
}

async function storedDeal(register: Register, id: string, field: string): Promise<StoredDeal> {
  const deal = await register.deal(id);
  if (deal) return deal;
  throw new IsnadError('not-found', `There is no deal «${id}».`, {
    field,
    wayOut: 'It may have become part of another.',
  });
}
