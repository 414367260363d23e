import {
  type Amount,
  type Assertion,
  type Category,
  type Claim,
  categories,
  type Item,
  type Link,
  type Role,
  type Stance,
} from '../../model/index.ts';
import { badValue, type NameEntity } from './name-entity.ts';

/** Something supplied, as a reviewer names it: an entity by id or name, or one of the categories. */
export interface ItemPart {
  entity?: string | null | undefined;
  /** Unsaid: that of the entity. */
  category?: Category | undefined;
  quantity?: number | null | undefined;
  part?: boolean | undefined;
}

/** A link of a chain; `source` and `with` are ids or names. A source that the claim had keeps its place and what is not said of it. */
export interface LinkPart {
  source: string;
  stance?: Stance | undefined;
  with?: readonly string[] | undefined;
}

/** Whole days, both included; `text` are the words for it where the claim had none. */
export interface TimePart {
  start: string | null;
  end: string | null;
  text?: string | undefined;
}

/** Parts of a claim as a reviewer has them. Parties and places are ids («company:dassault»), codes of states («FR») or names in either script. */
export type ClaimParts = { readonly [role in Role]?: readonly string[] | undefined } & {
  readonly subtype?: string | undefined;
  readonly assertion?: Assertion | undefined;
  readonly items?: readonly ItemPart[] | undefined;
  readonly amounts?: readonly Pick<Amount, 'value' | 'unit' | 'qualifier'>[] | undefined;
  readonly time?: TimePart | null | undefined;
  readonly place?: readonly string[] | undefined;
  readonly attribution?: readonly LinkPart[] | undefined;
};

export type PartName = keyof ClaimParts;

/** The claim with one of the parts. Throws `bad-review` naming the part. */
export async function withPart(claim: Claim, field: PartName, parts: ClaimParts, name: NameEntity): Promise<Claim> {
  switch (field) {
    case 'subtype':
      return { ...claim, subtype: parts.subtype ?? claim.subtype };
    case 'assertion':
      return { ...claim, assertion: parts.assertion ?? claim.assertion };
    case 'items':
      return { ...claim, items: await inTurn(parts.items ?? [], (item) => itemOf(item, claim, name)) };
    case 'amounts':
      return { ...claim, amounts: (parts.amounts ?? []).map((amount) => placed(amount, claim)) };
    case 'time':
      return { ...claim, time: parts.time ? timeOf(parts.time, claim) : null };
    case 'place':
      return { ...claim, place: await idsOf(parts.place ?? [], field, name) };
    case 'attribution':
      return { ...claim, attribution: await inTurn(parts.attribution ?? [], (link) => linkOf(link, claim, name)) };
    default: {
      const ids = await idsOf(parts[field] ?? [], field, name);
      const { [field]: _, ...others } = claim.roles;
      return { ...claim, roles: ids.length > 0 ? { ...others, [field]: ids } : others };
    }
  }
}

/** The names of the parts that are said, those that say something before those that are emptied: a claim is never left without parties on the way. */
export function partsSaid(parts: ClaimParts): PartName[] {
  const said = (Object.keys(parts) as PartName[]).filter((field) => parts[field] !== undefined);
  const isEmpty = (field: PartName) => Array.isArray(parts[field]) && parts[field].length === 0;
  return [...said.filter((field) => !isEmpty(field)), ...said.filter(isEmpty)];
}

async function inTurn<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

async function idsOf(names: readonly string[], field: string, name: NameEntity): Promise<string[]> {
  return [...new Set(await inTurn(names, async (words) => (await name(words, field)).id))];
}

/** An item that the claim had, of another number maybe, keeps its place in the text. */
async function itemOf(item: ItemPart, { items }: Claim, name: NameEntity): Promise<Item> {
  const { entity = null, quantity = null, part = false } = item;
  const named = entity === null ? null : await name(entity, 'items');
  const category = item.category ?? named?.category ?? (named === null ? undefined : 'other');
  if (category === undefined)
    throw badValue('items', 'An item needs a name or a category.', `Give one of ${categories.join(', ')}.`);
  const id = named?.id ?? null;
  const { start, end } = items.find((before) => before.entity === id && before.category === category) ?? {};
  const where = start !== undefined && end !== undefined ? { start, end } : {};
  return { entity: id, category, quantity, ...(part && { part }), ...where };
}

function placed(amount: Pick<Amount, 'value' | 'unit' | 'qualifier'>, { amounts }: Claim): Amount {
  const { value, unit, qualifier } = amount;
  const { start, end } = amounts.find((before) => before.value === value && before.unit === unit) ?? {};
  return { value, unit, qualifier, ...(start !== undefined && end !== undefined && { start, end }) };
}

function timeOf({ start, end, text }: TimePart, { time: before }: Claim): Claim['time'] {
  if (start === null && end === null)
    throw badValue('time', 'A time needs a day.', 'Give the first day or the last one, or no time at all.');
  if (start !== null && end !== null && start > end)
    throw badValue('time', `${start} comes after ${end}.`, 'Exchange the two days.');
  return { start, end, text: before?.text ?? text ?? [...new Set([start, end])].filter(Boolean).join('..') };
}

async function linkOf({ source, stance, with: others }: LinkPart, claim: Claim, name: NameEntity): Promise<Link> {
  const { id } = await name(source, 'attribution');
  const { start = 0, end = 0 } = claim.evidence[0] ?? {};
  const before = claim.attribution.find((link) => link.source === id);
  const base: Link = before ?? { source: id, stance: 'reports', start, end };
  const { with: beside, ...alone } = { ...base, ...(stance !== undefined && { stance }) };
  const together = others === undefined ? (beside ?? []) : await idsOf(others, 'attribution', name);
  return together.length > 0 ? { ...alone, with: together } : alone;
}
