import type { AmountReading } from '../../languages/language-pack.ts';
import type { Amount, Assertion, Claim, Item } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import { amountsOfClaim } from './amounts-of-claim.ts';
import { claimId } from './claim-id.ts';
import { type Dated, dateClaims } from './date-claims.ts';
import { decide } from './decide/decide.ts';
import { type FinishContext, spanOf, type Telling } from './finish-context.ts';
import { joinItems } from './join-items.ts';
import { mergeClaims } from './merge-claims.ts';
import { noteAbsorbed, noteDecision } from './note-trails.ts';
import { placeOfClaim } from './place-of-claim.ts';
import { shareTimes } from './share-times.ts';
import { findSequels, type ToldOn } from './told-on.ts';

/** Gives drafts their chain, time, amounts and evidence, and joins those that say the same. What becomes of each is noted on its trail. */
export function finishClaims(all: readonly Draft[], context: FinishContext): Claim[] {
  const sequels = findSequels(all, context.scenes);
  const drafts = all.filter((draft) => !sequels.absorbed.has(draft));
  noteAbsorbed(sequels);
  const tellings = tellingsOf(drafts, context.scenes);
  const chains = drafts.map((draft) => context.attribution.at(draft.sentence, draft.trigger.first));
  const assertions = drafts.map(
    ({ assertion }, i): Assertion =>
      chains[i]?.assertion === 'denied' && assertion === 'asserted' ? 'denied' : assertion,
  );
  const dated = dateClaims(tellings, assertions, context);
  const told = tellings.map((telling, i) => {
    const claim = finish(telling, chains[i]?.links ?? [], dated[i] as Dated, context);
    return (sequels.of.get(telling.draft) ?? []).reduce((all, more) => addTo(all, more, context), claim);
  });
  const whole = shareTimes(told);
  const draftOf = new Map(whole.map((claim, i) => [claim, drafts[i] as Draft]));
  const proposals = mergeClaims(whole).map(({ claim, from }) => ({
    claim: { ...claim, id: claimId(claim) },
    drafts: from.map((one) => draftOf.get(one) as Draft),
  }));
  const decisions = decide(proposals, context);
  for (const decision of decisions) noteDecision(decision);
  return decisions.flatMap(({ claim, kept }) => (kept ? [claim] : []));
}

function tellingsOf(drafts: readonly Draft[], scenes: readonly Scene[]): Telling[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence);
  return drafts.map((draft) => ({
    draft,
    others: (bySentence.get(draft.sentence) ?? []).filter((other) => other !== draft),
    scene: scenes[draft.sentence] as Scene,
  }));
}

function finish(telling: Telling, attribution: Claim['attribution'], dated: Dated, context: FinishContext): Claim {
  const { draft, scene } = telling;
  const { analysis } = context;
  const { start, stop } = scene.read.sentence;
  return {
    id: '',
    kind: draft.kind,
    subtype: draft.subtype,
    assertion: dated.assertion,
    roles: draft.roles,
    items: draft.items.map((item) => itemOf(item, analysis, draft.kind)),
    amounts: amountsOfClaim(telling).map((amount) => amountOf(amount, analysis)),
    time: dated.time,
    place: placeOfClaim(telling, context),
    attribution,
    evidence: [{ start, end: stop }],
    confidence: 0,
  };
}

/** Adds what a later sentence tells of the same deal, with that sentence as evidence. */
function addTo(claim: Claim, { sentence, items, amounts }: ToldOn, { analysis, scenes }: FinishContext): Claim {
  const { start, stop } = (scenes[sentence] as Scene).read.sentence;
  const told = new Set(claim.items.map((item) => item.start));
  const more = items.map((item) => itemOf(item, analysis)).filter((item) => !told.has(item.start));
  return {
    ...claim,
    items: joinItems(claim.items, more),
    amounts: [...claim.amounts, ...amounts.map((amount) => amountOf(amount, analysis))],
    evidence: claim.evidence.some((one) => one.start === start)
      ? claim.evidence
      : [...claim.evidence, { start, end: stop }],
  };
}

/** «هجوم بطائرة مسيرة»: an attack is made with as many as are told, where a deal speaks of «طائرة» as a kind. */
function itemOf(item: Draft['items'][number], analysis: Analysis, kind?: Draft['kind']): Item {
  const { entity, category, part } = item;
  const quantity = item.quantity ?? (kind === 'attack' && item.single ? 1 : null);
  return { entity, category, quantity, ...(part && { part: true }), ...spanOf(analysis, item) };
}

function amountOf(amount: AmountReading, analysis: Analysis): Amount {
  const { value, unit, qualifier } = amount;
  return { value, unit, qualifier, ...spanOf(analysis, amount) };
}
