import type { Claim, Kind } from '../../model/index.ts';
import type { Draft } from '../frames/scene.ts';

/** Roles without which a claim is half known, by kind; the others have one role for all parties, or may leave one open. */
const BOTH_SIDES: Partial<Record<Kind, readonly string[]>> = {
  transfer: ['supplier', 'recipient'],
  attack: ['attacker', 'target'],
};

/** Steps by which a side was taken from elsewhere than the words of the claim. */
const FROM_ELSEWHERE = /another sentence|told before|other side|makes more/u;
const FROM_AROUND = /where it struck|pronoun/u;

/** Log-odds of a plain claim, and what each sign adds to it. Fitted on annotated articles; docs/codebook.md shows how it holds. */
const PLAIN = 1.5;
const SIGNS: readonly { points: number; holds(claim: Claim, drafts: readonly Draft[]): boolean }[] = [
  // «تسلمت مصر ثلاث طائرات»: from whom?
  { points: -3, holds: ({ kind, roles }) => (BOTH_SIDES[kind] ?? []).some((role) => isOpen(roles[role])) },
  { points: -1, holds: ({ kind, roles }) => isRule(kind) && Object.values(roles).some(isOpen) },
  // Long lists of participants catch one too many.
  {
    points: -0.8,
    holds: ({ roles }) => [roles.participants, roles.parties].some((ids) => (ids ?? []).length > 2),
  },
  { points: -0.8, holds: ({ kind, items }) => kind === 'transfer' && items.length === 0 },
  { points: -0.7, holds: (_, drafts) => drafts.some(({ steps }) => steps.some((step) => FROM_ELSEWHERE.test(step))) },
  { points: -0.6, holds: (_, drafts) => drafts.some(({ steps }) => steps.some((step) => FROM_AROUND.test(step))) },
  { points: -0.5, holds: ({ attribution }) => attribution.length > 1 },
  { points: 0.5, holds: ({ items, amounts }) => amounts.length > 0 || items.some(({ entity }) => entity !== null) },
  { points: 0.5, holds: ({ time }) => time !== null && !isDated(time) },
  { points: 0.9, holds: ({ time }) => time !== null && isDated(time) },
  // Told twice.
  { points: 0.9, holds: (_, drafts) => drafts.length > 1 },
];

/**
 * How likely a claim is read rightly in kind, subtype and parties, between 0 and 1, two decimals: a logistic sum over what is
 * known of it. It says nothing of whether what the text reports is so. `drafts` are the tellings that it was joined from.
 */
export function confidenceOf(claim: Claim, drafts: readonly Draft[]): number {
  const odds = SIGNS.reduce((sum, { points, holds }) => (holds(claim, drafts) ? sum + points : sum), PLAIN);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

function isRule(kind: Kind): boolean {
  return kind === 'policy' || kind === 'trade-total';
}

function isOpen(ids: readonly string[] | undefined): boolean {
  return (ids ?? []).length === 0;
}

function isDated({ start, end }: NonNullable<Claim['time']>): boolean {
  return start !== null || end !== null;
}
