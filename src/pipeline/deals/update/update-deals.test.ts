import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../knowledge/index.ts';
import type { Claim, Entity, Extraction } from '../../../model/index.ts';
import { claim, stateOf } from '../../../resolve/deals/claims.test-fixture.ts';
import { buildDeals, type Rulings } from '../../../resolve/index.ts';
import { type DealSummary, openMemoryRegister, type Register } from '../../../store/index.ts';
import { updateDeals } from './update-deals.ts';

const catalogue = loadCatalogue();
const familyOf = (weapon: string) => catalogue.get(weapon)?.family ?? weapon;

/** Numbers from 0 to n − 1, the same for one seed (mulberry32). */
function pickFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const SIDES = ['FR>EG', 'company:dassault>EG', 'US>EG', '?>EG', 'US>?', 'FR>?', '?>?', 'FR>SA', 'FR>AE+SA'];
const ITEMS = [
  'weapon:rafale',
  'weapon:f-16',
  'weapon:pac-3',
  'weapon:f-16 weapon:rafale',
  '=combat-aircraft',
  '=drone',
  '',
];
const STAGES = ['contract', 'contract', 'delivery', '!delivery', 'talks'];
const TEXTS = [0, 1, 2].map((n) => Array.from({ length: 80 }, (_, i) => `كلمة${n}${'ابتثجحخد'[i % 8]}${i}`).join(' '));

/** A document of few parties, weapons and texts, so that much in it hangs together with what other documents tell. */
function documentOf(id: string, pick: (n: number) => number): Extraction {
  const of = <T>(list: readonly T[]) => list[pick(list.length)] as T;
  const day = () => `20${12 + pick(8)}-0${1 + pick(9)}-1${pick(9)}`;
  const claims = Array.from({ length: 1 + pick(3) }, (_, i): Claim => {
    const short = `${of(SIDES)} ${of(ITEMS)} ${of(STAGES)} ${pick(2) ? day() : ''}`;
    return { ...claim(`${id}-${i}-${pick(2)}`, short).claim, evidence: [{ start: 0, end: 5 }] };
  });
  const parties = new Set(claims.flatMap(({ roles }) => Object.values(roles).flat()));
  const entities = [...parties].map((party): Entity => {
    const state = stateOf(party)?.slice('state:'.length) ?? null;
    return { id: party, type: party.split(':')[0] as Entity['type'], name: { en: party }, state, mentions: [] };
  });
  // A document is known by its content: what it says of itself and its words stay as they are.
  const own = pickFrom(Number(id.slice(1)));
  const about = { url: null, title: null, language: 'ar', credits: own(3) ? [] : ['outlet:agency'] };
  const publishedAt = own(5) ? `2019-06-0${1 + own(9)}` : null;
  return {
    document: { id, ...about, publisher: `outlet:${id}`, publishedAt, text: `${id} ${TEXTS[own(3)]}` },
    entities,
    claims,
    engine: { name: 'rules', version: '1' },
  };
}

const add = (register: Register, one: Extraction) =>
  register.add(one, { searchText: { version: 1, title: [], document: [], claims: {} } });

interface Told {
  summary: DealSummary;
  claims: string[];
  maybe: string[];
}

async function toldIn(register: Register): Promise<Told[]> {
  const { rows } = await register.deals({}, { limit: 1000 });
  return Promise.all(rows.map(async ({ id }) => (await register.deal(id)) as Told));
}

/** The deals of these documents, all worked out in one register that has nothing else. */
async function anew(documents: Iterable<Extraction>): Promise<Told[]> {
  const register = await openMemoryRegister();
  for (const one of documents) await add(register, one);
  await updateDeals(register, catalogue);
  const told = await toldIn(register);
  await register.close();
  return told;
}

function grouped(documents: Iterable<Extraction>, rulings: Rulings): unknown[] {
  const claims = [...documents].flatMap(({ document, claims: own }) => own.map((one) => ({ claim: one, document })));
  return buildDeals(claims, stateOf, familyOf, rulings)
    .map(({ id, steps, maybe, contradicted }) => [id, steps.map((step) => step.claim).sort(), maybe, contradicted])
    .sort();
}

const shapeOf = (told: readonly Told[]) =>
  told.map(({ summary, claims, maybe }) => [summary.id, claims, maybe, summary.contradicted]).sort();

/** Joins or parts two claims at random, or takes back what was said before. */
async function rule(register: Register, documents: ReadonlyMap<string, Extraction>, pick: (n: number) => number) {
  const claims = [...documents.values()].flatMap((one) => one.claims.map(({ id }) => id));
  const [on, other] = [claims[pick(claims.length)], claims[pick(claims.length)]];
  if (on === undefined || other === undefined || on === other) return;
  const { id } = await register.review({ verdict: pick(3) ? 'join' : 'part', on, with: other, by: 'a reader' });
  if (pick(4) === 0) await register.undoReview(id, { by: 'a reader' });
}

/** Adds, changes and removes documents at random, and holds what is kept against all anew. */
async function live(seed: number, steps: number, areRuled: boolean, atOnce?: number): Promise<void> {
  const pick = pickFrom(seed);
  const register = await openMemoryRegister();
  const there = new Map<string, Extraction>();
  let held = 0;
  for (let step = 0; step < steps; step++) {
    for (let many = 1 + pick(4); many > 0; many--) {
      const id = `d${pick(16)}`;
      if (there.has(id) && pick(2)) {
        there.delete(id);
        await register.remove(id);
      } else {
        const one = documentOf(id, pick);
        there.set(id, one);
        await add(register, one);
      }
      if (areRuled) await rule(register, there, pick);
    }
    while ((await updateDeals(register, catalogue, atOnce)) > 0);
    const rulings = await register.updateDeals((work) => work.rulings());
    held += rulings.joins.length + rulings.parts.length;
    expect(shapeOf(await toldIn(register))).toEqual(grouped(there.values(), rulings));
  }
  expect(held > 0).toBe(areRuled);
  if (!areRuled) expect(await toldIn(register)).toEqual(await anew([...there.values()].reverse()));
  await register.close();
}

describe('deals that are kept up to date are those that are worked out anew', () => {
  test.each([1, 2])('as documents come, change and go (%i)', async (seed) => {
    await live(seed, 8, false);
  });

  test('in parts of two documents, too', async () => {
    await live(3, 8, false, 2);
  });

  test.each([5])('while people join and part claims (%i)', async (seed) => {
    await live(seed, 8, true);
  });
});
