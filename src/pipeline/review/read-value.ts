import {
  type Amount,
  assertions,
  type Category,
  type Claim,
  categories,
  fieldsOf,
  type Kind,
  kinds,
  type Qualifier,
  qualifiers,
} from '../../model/index.ts';
import { type ClaimParts, type ItemPart, type PartName, type TimePart, withPart } from './claim-parts.ts';
import { badValue, type NameEntity } from './name-entity.ts';

/** What a reviewer writes for «nothing»: no party, no time, the publisher's own voice. */
const NOTHING = /^(?:none|-)$/iu;

/** The claim with a part as a reviewer writes it in a line; see `readPart`. Throws `bad-review` naming the field. */
export async function withValue(claim: Claim, field: string, value: string, name: NameEntity): Promise<Claim> {
  return withPart(claim, field as PartName, readPart(claim.kind, field, value), name);
}

/**
 * A part of a claim as a reviewer writes it in a line. Roles and `place`: ids, codes or names parted by commas («FR, Dassault»); `items`:
 * «24 Rafale, 3 radar»; `amounts`: «over 4e9 EUR, 200 missile»; `time`: «2015», «2015-02-16», «2015-02..2015-05»; `attribution`: sources,
 * the nearest to the publisher first («Reuters < FR»); «none» for nothing. Throws `bad-review` naming the field.
 */
export function readPart(kind: Kind, field: string, value: string): ClaimParts {
  checkPart(kind, field);
  switch (field) {
    case 'subtype':
      return { subtype: value.trim() };
    case 'assertion':
      return { assertion: oneOf(assertions, value.trim(), field) };
    case 'items':
      return { items: parts(value).map(itemOf) };
    case 'amounts':
      return { amounts: parts(value).map(amountOf) };
    case 'time':
      return { time: timeOf(value.trim()) };
    case 'attribution':
      return { attribution: isNothing(value) ? [] : value.split('<').map((source) => ({ source })) };
    default:
      return { [field]: parts(value) };
  }
}

/** Several parts, each as a reviewer writes it in a line. Throws `bad-review` naming the field, or `kind` where there is no such kind. */
export function readParts(kind: string, written: Readonly<Record<string, string>>): ClaimParts {
  if (!(kinds as readonly string[]).includes(kind))
    throw badValue('kind', `«${kind}» is no kind of claim.`, `Use one of ${kinds.join(', ')}.`);
  const read = Object.entries(written).map(([field, value]) => readPart(kind as Kind, field, value));
  return Object.assign({}, ...read) as ClaimParts;
}

/** Throws `bad-review` where claims of a kind have no such part. */
export function checkPart(kind: Kind, field: string): void {
  const fields = fieldsOf(kind);
  if (!fields.includes(field))
    throw badValue(field, `«${field}» is no part of a claim of kind ${kind}.`, `Use one of ${fields.join(', ')}.`);
}

function isNothing(value: string): boolean {
  return NOTHING.test(value.trim());
}

function parts(value: string): string[] {
  if (isNothing(value)) return [];
  return (
    value
      // The comma of «1,200» parts nothing.
      .split(/[,،](?!(?<=\d,)\d{3}(?!\d))/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  );
}

/** «24 Rafale», «radar», «3 drone» */
function itemOf(part: string): ItemPart {
  const { count, what } = /^(?<count>\d+(?:\.\d+)?(?=\s))?\s*(?:x\s+|×\s*)?(?<what>.+)$/u.exec(part)?.groups ?? {};
  const quantity = count === undefined ? null : Number(count);
  const kind = (what ?? '').toLowerCase().replace(/^category:/u, '');
  if ((categories as readonly string[]).includes(kind)) return { category: kind as Category, quantity };
  return { entity: what ?? '', quantity };
}

/** «4e9 EUR», «over 200 missile» */
function amountOf(part: string): Amount {
  const found = /^(?:(?<qualifier>[a-z-]+)\s+)?(?<number>[\d,.]+(?:e\d+)?)\s*(?<unit>[A-Za-z%-]+)$/iu.exec(
    part,
  )?.groups;
  const value = Number((found?.number ?? '').replaceAll(',', ''));
  if (!found || !Number.isFinite(value))
    throw badValue('amounts', `«${part}» is no amount.`, 'Write it as «4.5e9 USD», «over 200 missile» or «7 percent».');
  const unit = found.unit === '%' ? 'percent' : (found.unit as string);
  const qualifier = oneOf(qualifiers, (found.qualifier ?? 'exact').toLowerCase(), 'amounts') as Qualifier;
  return {
    value,
    unit: /^[a-z]{3}$/iu.test(unit) && unit.toUpperCase() === unit ? unit : unit.toLowerCase(),
    qualifier,
  };
}

/** «2015», «2015-02», «2015-02-16», «2015-02..2015-05» */
function timeOf(value: string): TimePart | null {
  if (NOTHING.test(value)) return null;
  const [first = '', last = first] = value.split('..').map((day) => day.trim());
  const [start, end] = [dayOf(first, 'first'), dayOf(last, 'last')];
  if (start > end) throw badValue('time', `${first} comes after ${last}.`, 'Exchange the two days.');
  return { start, end, text: value };
}

/** The first or last day of a year, a month or a day. */
function dayOf(text: string, which: 'first' | 'last'): string {
  const { year, month, day } = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text)?.groups ?? {};
  const from = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const isReal = !Number.isNaN(from.getTime()) && (day === undefined || from.getUTCDate() === Number(day));
  if (year === undefined || !isReal)
    throw badValue(
      'time',
      `«${text}» is no day, month or year.`,
      'Write it as 2015, 2015-02, 2015-02-16 or 2015-02..2015-05.',
    );
  if (which === 'first' || day !== undefined) return from.toISOString().slice(0, 10);
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}

function oneOf<T extends string>(known: readonly T[], value: string, field: string): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  throw badValue(field, `«${value}» is none of what ${field} can be.`, `Use one of ${known.join(', ')}.`);
}
