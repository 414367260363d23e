import { entitiesOfClaim, IsnadError, type Review } from '../../model/index.ts';
import { joinOfDeals, partOfDeal, previewRuling, type Ruling } from '../../pipeline/review/index.ts';
import { entitiesOfRow, type Register } from '../../store/index.ts';
import { reviewerOf } from '../reviewer-of.ts';
import type { getClaimHistory, listReviewQueue, listReviews, makeReview, previewReview } from '../routes.ts';
import type { Handler } from '../services.ts';
import { contextsOf } from './queue-context.ts';
import { say } from './say-review.ts';
import { storeFilter } from './store-filter.ts';

/** The most reviews of one claim that its history shows. */
const HISTORY = 200;

export const listReviewsHandler: Handler<typeof listReviews> =
  ({ register }) =>
  async (c) => {
    const { verb, needsLook, ...query } = c.req.valid('query');
    const { rows, next } = await register.reviews({ ...query, verdict: verb, doubted: needsLook === 'true' });
    return c.json({ reviews: rows, entities: await register.entities(idsInReviews(rows)), next }, 200);
  };

export const makeReviewHandler: Handler<typeof makeReview> = (services) => async (c) => {
  const { register } = services;
  const reviews = await say(services, c.req.valid('json'), reviewerOf(c));
  const today = reviews[0]?.claim ?? reviews[0]?.about.claim.id;
  const [claim = null] = await register.claimRows(today === undefined ? [] : [today]);
  const ids = [...idsInReviews(reviews), ...(claim ? entitiesOfRow(claim) : [])];
  return c.json({ reviews, claim, entities: await register.entities(ids) }, 201);
};

export const previewReviewHandler: Handler<typeof previewReview> =
  ({ register, catalogue }) =>
  async (c) => {
    const ruling = await rulingOf(register, c.req.valid('json'));
    const { before, after, standing, rows, entities } = await previewRuling(register, catalogue, ruling, reviewerOf(c));
    const { verdict: verb, ...pairs } = ruling;
    const asked = { verb, claim: pairs.claim, with: [...pairs.with] };
    return c.json({ ruling: asked, before, after, standing, claims: rows, entities }, 200);
  };

type Asked =
  | { verb: 'join' | 'part'; claim: string; with: string | string[] }
  | { verb: 'join'; deals: string[] }
  | { verb: 'part'; deal: string; out: string[] };

async function rulingOf(register: Register, asked: Asked): Promise<Ruling> {
  if ('deals' in asked) return joinOfDeals(register, asked.deals);
  if ('deal' in asked) return partOfDeal(register, asked.deal, asked.out);
  return { verdict: asked.verb, claim: asked.claim, with: [asked.with].flat() };
}

export const listReviewQueueHandler: Handler<typeof listReviewQueue> =
  ({ register }) =>
  async (c) => {
    const { after, limit, ...filter } = c.req.valid('query');
    const { rows, next } = await register.reviewQueue(storeFilter(filter), { after, limit });
    const contexts = await contextsOf(register, rows);
    const queue = rows.map((entry, i) => ({ ...entry, context: contexts[i] ?? null }));
    const ids = rows.flatMap(({ row, reviews }) => [...(row ? entitiesOfRow(row) : []), ...idsInReviews(reviews)]);
    return c.json({ queue, entities: await register.entities(ids), next }, 200);
  };

export const getClaimHistoryHandler: Handler<typeof getClaimHistory> =
  ({ register }) =>
  async (c) => {
    const { id } = c.req.valid('param');
    const [claim] = await register.claimRows([id]);
    if (!claim)
      throw new IsnadError('not-found', 'The register has no claim of that id.', {
        wayOut: 'GET /api/claims lists them.',
        field: 'id',
      });
    const standing = (await register.reviewedClaims(claim.document.id)).find((one) => one.claim.id === id);
    const { rows, next } = await register.reviews({ claim: id, limit: HISTORY });
    const machine = standing?.machine ?? null;
    const ids = [...entitiesOfRow(claim), ...(machine ? entitiesOfClaim(machine) : []), ...idsInReviews(rows)];
    return c.json({ claim, machine, reviews: rows, entities: await register.entities(ids), next }, 200);
  };

function idsInReviews(reviews: readonly Review[]): string[] {
  const claims = reviews.flatMap(({ about, other, after }) => [about.claim, other?.claim, after]);
  return claims.filter((claim) => !!claim).flatMap(entitiesOfClaim);
}
