import type { Claim, Entity, Extraction, Kind } from '../../model/index.ts';
import { type ChainFit, compareChain, type Entities, hasAmount, hasItem, hasTime } from './compare-claim.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { type Match, matchClaims } from './match-claims.ts';
import { noteOf, type ScoreNote } from './note.ts';

/** Claims owed, claims given, and those of them that agree in kind, subtype and parties. */
export interface Counts {
  gold: number;
  predicted: number;
  core: number;
}

/** Fractions between 0 and 1; precision and recall are null where there is nothing to divide by. */
export interface Ratios {
  precision: number | null;
  recall: number | null;
  f1: number;
}

/** What is scored over the claims whose core was found. */
export const slotNames = ['assertion', 'amounts', 'items', 'time', 'chain', 'origin'] as const;
export type SlotName = (typeof slotNames)[number];
export interface Slot {
  right: number;
  of: number;
  ratio: number | null;
}

export interface Score extends Counts, Ratios {
  documents: number;
  /** Gold claims that some claim at least touches: same kind, one party shared. */
  loose: number;
  byKind: Partial<Record<Kind, Counts>>;
  slots: Record<SlotName, Slot>;
  /** Articles that have no claim, and how many claims were found in them. */
  empty: { documents: number; predicted: number };
  /** Every miss, extra, loose fit and wrong slot, in the order of the documents. */
  notes: ScoreNote[];
}

/**
 * Scores what was extracted against gold. A claim fits a gold claim where kind, subtype and every role's parties are
 * the same; the other slots are then scored over these pairs. A result belongs to the gold document whose `id` is its
 * `externalId` or its own id; a document without one counts as read with no claim found.
 */
export function scoreDocuments(gold: readonly GoldDocument[], results: readonly Extraction[]): Score {
  const byId = new Map<string, Extraction>();
  for (const result of results) {
    if (result.document.externalId) byId.set(result.document.externalId, result);
    byId.set(result.document.id, result);
  }
  const score = emptyScore(gold.length);
  for (const document of gold) scoreDocument(score, document, byId.get(document.id));
  for (const slot of Object.values(score.slots)) slot.ratio = divide(slot.right, slot.of);
  return { ...score, ...ratios(score) };
}

/** Precision, recall and their harmonic mean. */
export function ratios({ gold, predicted, core }: Counts): Ratios {
  const precision = divide(core, predicted);
  const recall = divide(core, gold);
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function divide(part: number, whole: number): number | null {
  return whole ? part / whole : null;
}

function emptyScore(documents: number): Score {
  const slot = (): Slot => ({ right: 0, of: 0, ratio: null });
  const slots = { assertion: slot(), amounts: slot(), items: slot(), time: slot(), chain: slot(), origin: slot() };
  const counts = { gold: 0, predicted: 0, core: 0, loose: 0, precision: null, recall: null, f1: 0 };
  return { documents, ...counts, byKind: {}, slots, empty: { documents: 0, predicted: 0 }, notes: [] };
}

function scoreDocument(score: Score, document: GoldDocument, result: Extraction | undefined): void {
  const claims = result?.claims ?? [];
  const entities = new Map((result?.entities ?? []).map((entity): [string, Entity] => [entity.id, entity]));
  const note = noteOf(document, result, entities);
  if (!result) score.notes.push(note('no-result'));
  if (!document.claims.length) {
    score.empty.documents++;
    score.empty.predicted += claims.length;
  }
  const { ofGold, ofClaim } = matchClaims(document.claims, claims, entities);
  for (const gold of document.claims) {
    const match = ofGold.get(gold);
    // An optional claim that is not found is nothing missed, and one that is found is nothing gained.
    if (gold.optional && !match?.core) continue;
    if (!gold.optional) countGold(score, gold, match);
    if (!match) score.notes.push(note('missed', gold));
    else if (!match.core) score.notes.push(note('off', gold, match.claim));
    else if (!gold.optional) scoreSlots(score, gold, match.claim, entities, note);
  }
  for (const claim of claims) {
    const match = ofClaim.get(claim);
    if (match?.core && match.gold.optional) continue;
    score.predicted++;
    countsOf(score, claim.kind).predicted++;
    if (!match) score.notes.push(note('extra', undefined, claim));
    else if (!match.core && match.gold.optional) score.notes.push(note('loose', match.gold, claim));
  }
}

function countGold(score: Score, gold: GoldClaim, match: Match | undefined): void {
  const ofKind = countsOf(score, gold.kind);
  score.gold++;
  ofKind.gold++;
  if (match) score.loose++;
  if (!match?.core) return;
  score.core++;
  ofKind.core++;
}

function countsOf(score: Score, kind: Kind): Counts {
  score.byKind[kind] ??= { gold: 0, predicted: 0, core: 0 };
  return score.byKind[kind];
}

function scoreSlots(
  score: Score,
  gold: GoldClaim,
  claim: Claim,
  entities: Entities,
  note: ReturnType<typeof noteOf>,
): void {
  const tally = (name: SlotName, right: boolean) => {
    score.slots[name].of++;
    if (right) score.slots[name].right++;
    else if (name !== 'origin') score.notes.push(note(name, gold, claim));
  };
  tally('assertion', [gold.assertion ?? 'asserted', ...(gold.orAssertion ?? [])].includes(claim.assertion));
  for (const amount of gold.amounts ?? []) tally('amounts', hasAmount(amount, claim));
  for (const item of gold.items ?? []) tally('items', hasItem(item, claim, entities));
  if (gold.time) tally('time', hasTime(gold, claim));
  const chains = [gold.attribution ?? [], ...(gold.orAttribution ?? [])];
  const fits = chains.map((chain): ChainFit => compareChain(chain, claim, entities));
  tally(
    'chain',
    fits.some(({ exact }) => exact),
  );
  tally(
    'origin',
    fits.some(({ origin }) => origin),
  );
}
