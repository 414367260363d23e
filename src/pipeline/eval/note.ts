import type { Claim, Extraction } from '../../model/index.ts';
import { differences, type Entities } from './compare-claim.ts';
import type { GoldClaim, GoldDocument, GoldParty } from './gold.ts';

/**
 * What went wrong: a claim not found, found with another core, found for nothing, found with another core than a gold claim that
 * need not be found (`loose`: it costs precision), or a slot of a found claim.
 */
export type NoteKind =
  | 'no-result'
  | 'missed'
  | 'off'
  | 'extra'
  | 'loose'
  | 'assertion'
  | 'amounts'
  | 'items'
  | 'time'
  | 'chain';

export interface ScoreNote {
  document: string;
  kind: NoteKind;
  /** What was wanted and what came instead, each in one line. */
  wanted?: string;
  found?: string;
  /** Where the core is another: «subtype», and the roles that have other parties. */
  differs?: string[];
  /** The words that it is about: the gold's quote, else the evidence of the claim. */
  sentence?: string;
}

/** Makes the notes of one document. */
export function noteOf(document: GoldDocument, result: Extraction | undefined, entities: Entities) {
  return (kind: NoteKind, gold?: GoldClaim, claim?: Claim): ScoreNote => {
    const sentence = gold?.quote ?? (claim && result && evidenceOf(result, claim));
    return {
      document: document.id,
      kind,
      ...(gold && { wanted: sayGold(gold, kind) }),
      ...(claim && { found: sayClaim(claim, kind, entities) }),
      ...(gold && claim && (kind === 'off' || kind === 'loose') && { differs: differences(gold, claim, entities) }),
      ...(sentence && { sentence }),
    };
  };
}

/** One note in one line, and its sentence in a second. */
export function formatNote({ document, kind, wanted, found, differs, sentence }: ScoreNote): string {
  const other = differs && `(differs: ${differs.join(', ')})`;
  const line = [`${document}: ${kind.padEnd(9)}`, wanted, wanted && found && '<-', found, other]
    .filter(Boolean)
    .join(' ');
  return sentence ? `${line.trimEnd()}\n    ${sentence}` : line.trimEnd();
}

function evidenceOf({ document }: Extraction, { evidence }: Claim): string {
  const runs = evidence.map(({ start, end }) => document.text.slice(start, end));
  return runs.join(' … ').replace(/\s+/gu, ' ').trim();
}

function sayGold(gold: GoldClaim, kind: NoteKind): string {
  const core = `${gold.kind}/${gold.subtype} ${sayRoles(gold.roles, sayParty)}`;
  const names = (any: readonly string[] | null | undefined) => any?.[0];
  switch (kind) {
    case 'assertion':
      return `${core}: ${gold.assertion ?? 'asserted'}`;
    case 'amounts':
      return `${core}: ${gold.amounts?.map(({ qualifier, value, unit }) => [qualifier, value, unit].filter(Boolean).join(' ')).join(', ')}`;
    case 'items':
      return `${core}: ${gold.items?.map(({ quantity, any, category }) => [quantity, names(any), category].filter(Boolean).join(' ')).join(', ')}`;
    case 'time':
      return `${core}: ${gold.time?.start ? `${gold.time.start}–${gold.time.end ?? ''}` : gold.time?.text}`;
    case 'chain':
      return `${core}: ${gold.attribution?.map((link) => (link.anonymous ? 'anonymous' : names(link.any))).join(' < ') || 'none'}`;
    default:
      return core;
  }
}

function sayClaim(claim: Claim, kind: NoteKind, entities: Entities): string {
  switch (kind) {
    case 'assertion':
      return claim.assertion;
    case 'amounts':
      return claim.amounts.map(({ qualifier, value, unit }) => `${qualifier} ${value} ${unit}`).join(', ') || 'none';
    case 'items':
      return (
        claim.items
          .map(({ quantity, entity, category }) => [quantity, entity, category].filter(Boolean).join(' '))
          .join(', ') || 'none'
      );
    case 'time':
      return claim.time ? `${claim.time.start ?? '?'}–${claim.time.end ?? '?'} «${claim.time.text}»` : 'none';
    case 'chain':
      return claim.attribution.map(({ source }) => source).join(' < ') || 'none';
    default:
      return `${claim.kind}/${claim.subtype} ${sayRoles(claim.roles, (id) => (id.startsWith('state:') && entities.get(id)?.state) || id)}`;
  }
}

function sayRoles<T>(roles: Record<string, T[]>, say: (party: T) => string): string {
  return Object.entries(roles)
    .map(([role, parties]) => `${role}=${parties.map(say).join('+')}`)
    .join(' ');
}

function sayParty(party: GoldParty): string {
  return typeof party === 'string' ? party : (party.any[0] ?? '');
}
