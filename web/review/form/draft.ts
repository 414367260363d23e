import type { Claim, ClaimParts } from '../../../src/api/types.ts';
import type { Category, Kind, Qualifier, Stance } from '../../../src/model/index.ts';
import { roleChoices } from './choices.ts';

/** What is written in a row of the form; `row` tells rows apart while they come and go. */
type Row = { row: number };
export type ItemRow = Row & { entity: string | null; category: Category | ''; quantity: string; part: boolean };
export type AmountRow = Row & { qualifier: Qualifier; value: string; unit: string };
export type LinkRow = Row & { source: string | null; stance: Stance; others: readonly string[] };

/** A claim as the form has it. */
export type Draft = {
  kind: Kind;
  subtype: string;
  assertion: Claim['assertion'];
  roles: Readonly<Record<string, readonly string[]>>;
  items: readonly ItemRow[];
  amounts: readonly AmountRow[];
  start: string;
  end: string;
  place: readonly string[];
  /** The origin last, as in a claim. */
  attribution: readonly LinkRow[];
};

let rows = 0;
export const newRow = () => ++rows;

export const emptyItem = (): ItemRow => ({ row: newRow(), entity: null, category: '', quantity: '', part: false });
export const emptyAmount = (): AmountRow => ({ row: newRow(), qualifier: 'exact', value: '', unit: 'USD' });
export const emptyLink = (): LinkRow => ({ row: newRow(), source: null, stance: 'reports', others: [] });

export function emptyDraft(kind: Kind, subtype: string): Draft {
  const nothing = { roles: {}, items: [], amounts: [], start: '', end: '', place: [], attribution: [] };
  return { kind, subtype, assertion: 'asserted', ...nothing };
}

/** A claim as it stands, to be corrected. */
export function draftOf(claim: Claim): Draft {
  const { kind, subtype, assertion, roles, time, place } = claim;
  return {
    kind,
    subtype,
    assertion,
    roles,
    items: claim.items.map(({ entity, category, quantity, part = false }) => ({
      ...{ row: newRow(), entity, category, part },
      quantity: quantity === null ? '' : String(quantity),
    })),
    amounts: claim.amounts.map(({ value, unit, qualifier }) => ({
      row: newRow(),
      qualifier,
      value: String(value),
      unit,
    })),
    start: time?.start ?? '',
    end: time?.end ?? '',
    place,
    attribution: claim.attribution.map(({ source, stance, with: others = [] }) => ({
      ...{ row: newRow(), source, stance, others },
    })),
  };
}

/** Everything that the form says, as the API takes it; rows without anything in them are passed over. */
export function partsOf(draft: Draft): ClaimParts {
  const { kind, subtype, assertion, roles, start, end, place } = draft;
  return {
    subtype,
    assertion,
    ...Object.fromEntries(roleChoices(kind).map((role) => [role, [...(roles[role] ?? [])]])),
    items: draft.items
      .filter(({ entity, category }) => entity !== null || category !== '')
      .map(({ entity, category, quantity, part }) => ({
        entity,
        ...(category !== '' && { category }),
        quantity: quantity.trim() === '' ? null : numberOf(quantity),
        ...(part && { part }),
      })),
    amounts: draft.amounts
      .filter(({ value }) => value.trim() !== '')
      .map(({ qualifier, value, unit }) => ({ qualifier, value: numberOf(value), unit: unit.trim() })),
    time: start === '' && end === '' ? null : { start: start || null, end: end || null },
    place: [...place],
    attribution: draft.attribution.flatMap(({ source, stance, others }) =>
      source === null ? [] : [{ source, stance, with: [...others] }],
    ),
  };
}

/** The parts that are otherwise than they were; undefined where there are none. */
export function changesOf(draft: Draft, before: Draft): ClaimParts | undefined {
  const [now, then] = [partsOf(draft), partsOf(before)];
  const names = (Object.keys(now) as (keyof ClaimParts)[]).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(then[name]),
  );
  return names.length === 0 ? undefined : (Object.fromEntries(names.map((name) => [name, now[name]])) as ClaimParts);
}

/** A number as people write it: «1,200», «٣٫٥». What is none is left to be refused. */
function numberOf(written: string): number {
  const latin = written.replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replaceAll('٫', '.');
  return Number(latin.replace(/[,٬\s]/gu, ''));
}
