import type { Claim, Entity, Extraction } from '../../src/api/types.ts';

export type Span = { start: number; end: number };
export const markKinds = ['party', 'weapon', 'amount', 'date', 'source'] as const;
export type MarkKind = (typeof markKinds)[number];
/** A run of the text that is marked as one of the kinds. */
export type Mark = Span & { kind: MarkKind };
type Reading = Pick<Extraction, 'document' | 'entities' | 'claims'>;

const partyTypes: ReadonlySet<Entity['type']> = new Set([
  'state',
  'region',
  'government',
  'armed-force',
  'armed-group',
  'company',
  'person',
  'international',
]);

/** Every mark of a reading, in no order; marks may overlap. */
export function marksOf({ document, entities, claims }: Reading): Mark[] {
  return [...entities.flatMap(entityMarks), ...claims.flatMap((claim) => claimMarks(claim, document.text))];
}

function entityMarks({ type, mentions }: Entity): Mark[] {
  const kind = kindOf(type);
  return kind === null ? [] : mentions.map(({ start, end }) => ({ start, end, kind }));
}

function kindOf(type: Entity['type']): MarkKind | null {
  if (type === 'weapon') return 'weapon';
  if (type === 'outlet' || type === 'anonymous') return 'source';
  return partyTypes.has(type) ? 'party' : null;
}

function claimMarks(claim: Claim, text: string): Mark[] {
  return [
    ...claim.attribution.map(({ start, end }): Mark => ({ start, end, kind: 'source' })),
    ...claim.items.flatMap((item) => placed(item, 'weapon')),
    ...claim.amounts.flatMap((amount) => placed(amount, 'amount')),
    ...timeSpans(claim, text).map(({ start, end }): Mark => ({ start, end, kind: 'date' })),
  ];
}

function placed({ start, end }: { start?: number | undefined; end?: number | undefined }, kind: MarkKind): Mark[] {
  return start === undefined || end === undefined || start >= end ? [] : [{ start, end, kind }];
}

/** Where the words of the claim's time stand in its evidence: the contract gives the words, not their place. */
function timeSpans({ time, evidence }: Claim, text: string): Span[] {
  const words = time?.text ?? '';
  if (words === '') return [];
  return evidence.flatMap((span) => {
    const start = text.slice(span.start, span.end).indexOf(words) + span.start;
    return start < span.start ? [] : [{ start, end: start + words.length }];
  });
}

/** The words that make the claim: its parties, items, amounts and time within its evidence, and its sources wherever they stand. */
export function triggersOf(claim: Claim, { document, entities }: Reading): Span[] {
  const parties = new Set([...Object.values(claim.roles).flat(), ...claim.items.flatMap(({ entity }) => entity ?? [])]);
  const within = ({ start, end }: Span) => claim.evidence.some((run) => run.start <= start && end <= run.end);
  const mentions = entities.filter(({ id }) => parties.has(id)).flatMap((entity) => entity.mentions);
  return [...mentions.filter(within), ...claimMarks(claim, document.text)];
}
