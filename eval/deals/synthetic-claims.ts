import { type Category, type Claim, categories, type Item, subtypes } from '../../src/model/index.ts';
import type { ReportedClaim, StateOf } from '../../src/resolve/index.ts';

/** Claims whose deals are known because they were made of them. */
export interface Synthetic {
  claims: ReportedClaim[];
  /** The deal that each claim was made of, by its id. */
  truth: Map<string, string>;
}

interface MadeDeal {
  name: string;
  supplier: string;
  recipient: string;
  weapon: string;
  category: Category;
  /** Days from 2010 to its contract. */
  day: number;
}

const CLAIMS_PER_DOCUMENT = 4;
const WEAPONS = 200;
const YEARS = 15;

/**
 * About so many claims, four to a document, made of deals at random: whole ones, ones that name only a kind or a side, firms for
 * their states, stages spread over a year. Deals of the same parties in one weapon lie four years and more apart. One seed makes
 * one set.
 */
export function syntheticClaims(count: number, seed = 1): Synthetic {
  const random = randomFrom(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const made = new Map<string, MadeDeal>();
  for (let i = 0; i < count / 12; i++) {
    const deal = makeDeal(pick);
    const years = [0, 1, 2, 3].map((more) => `${keyOf(deal)} ${yearOf(deal) - more}`);
    const later = [1, 2, 3].map((more) => `${keyOf(deal)} ${yearOf(deal) + more}`);
    if (![...years, ...later].some((key) => made.has(key))) made.set(`${keyOf(deal)} ${yearOf(deal)}`, deal);
  }
  const deals = [...made.values()];
  const claims: ReportedClaim[] = [];
  const truth = new Map<string, string>();
  while (claims.length < count) {
    const deal = deals[pick(deals.length)] as MadeDeal;
    const document = {
      id: `document-${claims.length / CLAIMS_PER_DOCUMENT}`,
      publishedAt: isoDay(deal.day + pick(300)),
    };
    for (let i = 0; i < CLAIMS_PER_DOCUMENT; i++) {
      const id = `claim-${claims.length}`;
      claims.push({ claim: makeClaim(id, deal, i === 0, pick), document });
      truth.set(id, deal.name);
    }
  }
  return { claims, truth };
}

/** States of firms: `company:AB-arms` is of `state:AB`. */
export const syntheticStateOf: StateOf = (id) =>
  id.startsWith('state:') ? id : `state:${id.slice('company:'.length).slice(0, 2)}`;

function makeDeal(pick: (n: number) => number): MadeDeal {
  const weapon = pick(WEAPONS);
  const category = categories[weapon % (categories.length - 3)] as Category;
  const deal = { supplier: code(pick(12)), recipient: code(20 + pick(40)), weapon: `weapon:w-${weapon}`, category };
  const day = pick(YEARS * 365);
  return { ...deal, day, name: `${deal.supplier} ${deal.recipient} ${deal.weapon} ${day}` };
}

/** A claim of a deal; the first of a document says all more often than not, those behind it may say less. */
function makeClaim(id: string, deal: MadeDeal, isFirst: boolean, pick: (n: number) => number): Claim {
  const less = isFirst && pick(4) ? 0 : pick(6);
  const stage = subtypes.transfer[pick(8)] as string;
  const item: Item = {
    entity: less === 1 ? null : deal.weapon,
    category: deal.category,
    quantity: pick(3) ? null : 12,
  };
  const day = isoDay(deal.day + (stage === 'contract' ? 0 : pick(300)));
  return {
    id,
    kind: 'transfer',
    subtype: stage,
    assertion: pick(12) ? 'asserted' : 'denied',
    roles: {
      supplier: less === 2 ? [] : [pick(3) ? `state:${deal.supplier}` : `company:${deal.supplier}-arms`],
      recipient: less === 3 ? [] : [`state:${deal.recipient}`],
    },
    items: less === 4 ? [] : [item],
    amounts: pick(4) ? [] : [{ value: 1e9, unit: 'USD', qualifier: 'exact' }],
    time: pick(2) ? { start: day, end: day, text: day } : null,
    place: [],
    attribution: pick(3) ? [{ source: `government:${pick(500)}`, stance: 'reports', start: 0, end: 1 }] : [],
    evidence: [{ start: 0, end: 40 }],
    confidence: 0.9,
  };
}

function keyOf({ supplier, recipient, weapon }: MadeDeal): string {
  return `${supplier} ${recipient} ${weapon}`;
}

function yearOf({ day }: MadeDeal): number {
  return Math.floor(day / 365);
}

/** Two letters for a number. */
function code(n: number): string {
  return String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));
}

function isoDay(days: number): string {
  return new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1, the same for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
