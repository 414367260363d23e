import type { Claim, Kind } from '../../../model/index.ts';
import type { PartyMention } from '../../mention.ts';
import type { Proposal } from './proposal.ts';

/** Roles without which a claim is half known, by kind; the others have one role for all parties, or may leave one open. */
const BOTH_SIDES: Partial<Record<Kind, readonly string[]>> = {
  transfer: ['supplier', 'recipient'],
  attack: ['attacker', 'target'],
};
/** Roles that most claims of their kind leave open. */
const SELDOM_TOLD: ReadonlySet<string> = new Set(['operator', 'interceptor', 'host', 'mediator']);

/** Things that hold of a proposed claim or do not; each has a weight in `weights.json`. */
const SIGNS: Readonly<Record<string, (proposal: Proposal) => boolean>> = {
  // «تسلمت مصر ثلاث طائرات»: from whom?
  'one side unknown': ({ claim }) => (BOTH_SIDES[claim.kind] ?? []).some((role) => isOpen(claim.roles[role])),
  'a rule with one side unknown': ({ claim: { kind, roles } }) =>
    (kind === 'policy' || kind === 'trade-total') && Object.values(roles).some(isOpen),
  'a transfer of nothing named': ({ claim: { kind, items } }) => kind === 'transfer' && items.length === 0,
  'a weapon by name': ({ claim }) => claim.items.some(({ entity }) => entity !== null),
  'a number of items': ({ claim }) => claim.items.some(({ quantity }) => quantity !== null),
  'an amount': ({ claim }) => claim.amounts.length > 0,
  'a time in days': ({ claim: { time } }) => time !== null && isDated(time),
  'a time in words': ({ claim: { time } }) => time !== null && !isDated(time),
  'a place': ({ claim }) => claim.place.length > 0,
  'one source': ({ claim }) => claim.attribution.length === 1,
  'a chain of sources': ({ claim }) => claim.attribution.length > 1,
  'told twice': ({ drafts }) => drafts.length > 1,
  'told three times': ({ drafts }) => drafts.length > 2,
  'told in the title': ({ claim }) => (claim.evidence[0]?.start ?? 0) === 0,
  'told late': ({ claim }) => (claim.evidence[0]?.start ?? 0) > 2000,
  'a short sentence': ({ claim }) => lengthOf(claim) < 120,
  'a long sentence': ({ claim }) => lengthOf(claim) > 400,
  'a word deep in the sentence': ({ drafts, scenes }) => {
    const [draft] = drafts;
    return draft !== undefined && draft.trigger.first - (scenes[draft.sentence]?.read.sentence.first ?? 0) > 30;
  },
  'a party from another sentence': (proposal) => mentionsOf(proposal, 'sentence').includes(undefined),
  'a party from another clause': (proposal) => mentionsOf(proposal, 'clauses').includes(undefined),
  'several claims in the sentence': ({ fellows }) => fellows > 1,
  'many claims in the sentence': ({ fellows }) => fellows > 2,
  'many parties in the sentence': ({ drafts, scenes }) =>
    (scenes[drafts[0]?.sentence ?? -1]?.read.parties.length ?? 0) > 6,
};

/** The signs that hold of a proposed claim, by name; those with a colon come of a family: `kind: attack`, `supplier by: capital`. */
export function signsOf(proposal: Proposal): string[] {
  const { kind, subtype, assertion, roles } = proposal.claim;
  const named = Object.entries(SIGNS).flatMap(([name, holds]) => (holds(proposal) ? [name] : []));
  const ofRoles = Object.entries(roles).flatMap(([role, ids]) => [
    ...(isOpen(ids) && !SELDOM_TOLD.has(role) ? [`open: ${role} of ${kind}`] : []),
    ...(ids.length > 1 ? [`several: ${role}`] : []),
    ...(ids.length > 2 ? [`many: ${role}`] : []),
    ...ids.map((id) => `${role} is: ${id.slice(0, id.indexOf(':'))}`),
  ]);
  const byWhat = mentionsOf(proposal, 'sentence').flatMap((mention) => (mention ? [`named by: ${mention.by}`] : []));
  const all = [
    ...named,
    `kind: ${kind}`,
    `kind: ${kind}/${subtype}`,
    ...(assertion === 'asserted' ? [] : [`assertion: ${assertion}`]),
    ...proposal.drafts.map(({ rule }) => `rule: ${rule}`),
    ...ofRoles,
    ...byWhat,
  ];
  return [...new Set(all)];
}

/** For each party of a claim how its first telling names it, undefined where that sentence or its clauses do not. */
function mentionsOf({ claim, drafts, scenes }: Proposal, within: 'sentence' | 'clauses'): (PartyMention | undefined)[] {
  const [draft] = drafts;
  const parties = draft && scenes[draft.sentence]?.read.parties;
  if (!parties) return [];
  const near =
    within === 'sentence'
      ? parties
      : parties.filter(({ first, end }) => draft.clauses.some((clause) => clause.first <= first && end <= clause.end));
  return Object.values(claim.roles)
    .flat()
    .map((id) => near.find(({ ids }) => ids.includes(id)));
}

function isOpen(ids: readonly string[] | undefined): boolean {
  return (ids ?? []).length === 0;
}

function isDated({ start, end }: NonNullable<Claim['time']>): boolean {
  return start !== null || end !== null;
}

/** Characters of the sentence that says it first. */
function lengthOf({ evidence }: Claim): number {
  const [first] = evidence;
  return first ? first.end - first.start : 0;
}
