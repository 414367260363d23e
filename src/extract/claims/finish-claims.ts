import type { AmountReading, SourceLexicon } from '../../languages/language-pack.ts';
import type { Amount, Claim, Explanation, Item, Span, Time } from '../../model/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { Attribution } from '../attribution/attribute.ts';
import { isMoney } from '../frames/is-money.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import { resolveTime } from '../time/resolve-time.ts';
import { claimId } from './claim-id.ts';
import { mergeClaims } from './merge-claims.ts';
import { timeOfClaim } from './time-of-claim.ts';

interface FinishContext {
  analysis: Analysis;
  attribution: Attribution;
  /** One per sentence, in order. */
  scenes: readonly Scene[];
  sources: SourceLexicon;
  publishedAt: string | null;
}

/** Gives drafts their chain, time, amounts and evidence, joins those that say the same, and says how each came about. */
export function finishClaims(
  drafts: readonly Draft[],
  context: FinishContext,
): { claims: Claim[]; explain: Explanation[] } {
  const whole = drafts.map((draft) => ({ draft, claim: finish(draft, drafts, context) }));
  const merged = mergeClaims(whole.map(({ claim }) => claim));
  const ids = new Map<Claim, string>();
  const claims = merged.map(({ claim, from }) => {
    const id = claimId(claim);
    for (const one of from) ids.set(one, id);
    return { ...claim, id };
  });
  const explain = whole.map(({ draft, claim }) => explanation(draft, ids.get(claim) ?? null, context.analysis));
  return { claims, explain };
}

function finish(draft: Draft, all: readonly Draft[], context: FinishContext): Claim {
  const { analysis } = context;
  const read = analysis.read[draft.sentence] as SentenceReading;
  const attributed = context.attribution.at(draft.sentence, draft.trigger.first);
  const others = all.filter((other) => other !== draft && other.sentence === draft.sentence);
  return {
    id: '',
    kind: draft.kind,
    subtype: draft.subtype,
    assertion: attributed.assertion === 'denied' && draft.assertion === 'asserted' ? 'denied' : draft.assertion,
    roles: draft.roles,
    items: draft.items.map((item) => itemOf(item, analysis)),
    amounts: amountsOf(draft, read, others).map((amount) => amountOf(amount, analysis)),
    time: timeOf(draft, others, context),
    place: [],
    attribution: attributed.links,
    evidence: [{ start: read.sentence.start, end: read.sentence.stop }],
    confidence: confidenceOf(draft),
  };
}

function spanOf(analysis: Analysis, range: { first: number; end: number }): Span {
  return { start: analysis.tokens[range.first]?.start ?? 0, end: analysis.tokens[range.end - 1]?.end ?? 0 };
}

function itemOf(item: Draft['items'][number], analysis: Analysis): Item {
  const { entity, category, quantity, part } = item;
  return { entity, category, quantity, ...(part && { part: true }), ...spanOf(analysis, item) };
}

function amountOf(amount: AmountReading, analysis: Analysis): Amount {
  const { value, unit, qualifier } = amount;
  return { value, unit, qualifier, ...spanOf(analysis, amount) };
}

/** Money and shares of the clause; of the whole sentence where no other claim of it can mean them. Counts of things are items' quantities. */
function amountsOf(draft: Draft, read: SentenceReading, others: readonly Draft[]): AmountReading[] {
  const fits = (amount: AmountReading) => {
    if (draft.kind === 'trade-total')
      return isMoney(amount) || amount.unit === 'percent' || amount.unit === 'deal' || amount.unit === 'contract';
    if (draft.kind === 'transfer') return isMoney(amount);
    if (draft.kind === 'contact') return amount.unit === 'meeting' || amount.unit === 'visit' || amount.unit === 'day';
    if (draft.kind === 'attack')
      return (
        amount.unit === 'airstrike' || amount.unit === 'strike' || amount.unit === 'raid' || amount.unit === 'attack'
      );
    return draft.kind === 'policy' && amount.unit === 'year';
  };
  // «منذ فبراير 2022 هجوما»: the number of a year counts nothing.
  const isDate = ({ first, end }: AmountReading) => read.times.some((time) => first < time.end && time.first < end);
  const all = read.amounts.filter((amount) => fits(amount) && !(draft.kind === 'attack' && isDate(amount)));
  const inside = all.filter((amount) => isWithin(amount, draft));
  if (inside.length > 0) return inside;
  const rival = others.some((other) => other.kind === draft.kind && !sameParties(other, draft));
  return rival ? [] : all.filter((amount) => !others.some((other) => isWithin(amount, other)));
}

function timeOf(draft: Draft, others: readonly Draft[], context: FinishContext): Time | null {
  const { analysis, scenes, sources, publishedAt } = context;
  const time = timeOfClaim(draft, others, scenes[draft.sentence] as Scene, sources);
  if (!time) return null;
  const { start, end } = spanOf(analysis, time);
  return resolveTime(time.expression, publishedAt, analysis.text.slice(start, end), {
    future: draft.assertion === 'planned',
  });
}

/** True for words in one of the clauses that say a claim. */
function isWithin(range: { first: number; end: number }, draft: Draft): boolean {
  return draft.clauses.some((clause) => range.first >= clause.first && range.end <= clause.end);
}

function sameParties(a: Draft, b: Draft): boolean {
  return JSON.stringify(a.roles) === JSON.stringify(b.roles);
}

/** Fewer unknowns and a plain statement make a surer claim. */
function confidenceOf(draft: Draft): number {
  const sides = Object.entries(draft.roles).filter(([role]) => role !== 'operator' && role !== 'interceptor');
  const known = sides.filter(([, ids]) => ids.length > 0).length / Math.max(1, sides.length);
  const guessed = draft.steps.some(
    (step) => step.includes('other side') || step.includes('makes more') || step.includes('another sentence'),
  );
  return Math.round((0.5 + 0.4 * known - (guessed ? 0.15 : 0)) * 100) / 100;
}

function explanation(draft: Draft, claim: string | null, analysis: Analysis): Explanation {
  const { start, end } = spanOf(analysis, draft.trigger);
  return {
    claim,
    rule: draft.rule,
    trigger: { start, end, text: analysis.text.slice(start, end) },
    steps: draft.steps,
  };
}
