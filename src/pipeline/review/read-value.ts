import {
  type Amount,
  assertions,
  type Category,
  type Claim,
  categories,
  type Item,
  type Qualifier,
  qualifiers,
  type Time,
} from '../../model/index.ts';
import { badValue, type NameEntity } from './name-entity.ts';

/** What a reviewer writes for «nothing»: no party, no time, the publisher's own voice. */
const NOTHING = /^(?:none|-)$/iu;

/**
 * The claim with a part as a reviewer writes it. Roles and `place`: ids, codes or names parted by commas («FR, Dassault»); `items`:
 * «24 Rafale, 3 radar»; `amounts`: «over 4e9 EUR, 200 missile»; `time`: «2015», «2015-02-16», «2015-02..2015-05»; `attribution`: sources,
 * the nearest to the publisher first («Reuters < FR»); «none» for nothing. Throws `bad-review` naming the field.
 */
export async function withValue(claim: Claim, field: string, value: string, name: NameEntity): Promise<Claim> {
  switch (field) {
    case 'subtype':
      return { ...claim, subtype: value.trim() };
    case 'assertion':
      return { ...claim, assertion: oneOf(assertions, value.trim(), field) };
    case 'items':
      return { ...claim, items: await inTurn(parts(value), (part) => itemOf(part, name)) };
    case 'amounts':
      return { ...claim, amounts: parts(value).map(amountOf) };
    case 'time':
      return { ...claim, time: timeOf(value.trim(), claim.time) };
    case 'place':
      return { ...claim, place: await inTurn(parts(value), async (part) => (await name(part, field)).id) };
    case 'attribution':
      return { ...claim, attribution: await chainOf(value, claim, name) };
    default: {
      const ids = await inTurn(parts(value), async (part) => (await name(part, field)).id);
      const { [field]: _, ...others } = claim.roles;
      return { ...claim, roles: ids.length > 0 ? { ...others, [field]: ids } : others };
    }
  }
}

function parts(value: string): string[] {
  if (NOTHING.test(value.trim())) return [];
  return (
    value
      // The comma of «1,200» parts nothing.
      .split(/[,،](?!(?<=\d,)\d{3}(?!\d))/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  );
}

async function inTurn<T>(all: readonly string[], work: (part: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const part of all) done.push(await work(part));
  return done;
}

/** «24 Rafale», «radar», «3 drone» */
async function itemOf(part: string, name: NameEntity): Promise<Item> {
  const { count, what } = /^(?<count>\d+(?:\.\d+)?(?=\s))?\s*(?:x\s+|×\s*)?(?<what>.+)$/u.exec(part)?.groups ?? {};
  const quantity = count === undefined ? null : Number(count);
  const kind = (what ?? '').toLowerCase().replace(/^category:/u, '');
  if ((categories as readonly string[]).includes(kind)) return { entity: null, category: kind as Category, quantity };
  const entity = await name(what ?? '', 'items');
  return { entity: entity.id, category: entity.category ?? 'other', quantity };
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
function timeOf(value: string, before: Time | null): Time | null {
  if (NOTHING.test(value)) return null;
  const [first = '', last = first] = value.split('..').map((day) => day.trim());
  const [start, end] = [dayOf(first, 'first'), dayOf(last, 'last')];
  if (start > end) throw badValue('time', `${first} comes after ${last}.`, 'Exchange the two days.');
  return { start, end, text: before?.text ?? value };
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

/** A source that the engine found as well keeps its place in the text. */
async function chainOf(value: string, claim: Claim, name: NameEntity): Promise<Claim['attribution']> {
  if (NOTHING.test(value.trim())) return [];
  const { start = 0, end = 0 } = claim.evidence[0] ?? {};
  return inTurn(value.split('<'), async (part) => {
    const { id } = await name(part, 'attribution');
    return claim.attribution.find(({ source }) => source === id) ?? { source: id, stance: 'reports', start, end };
  });
}

function oneOf<T extends string>(known: readonly T[], value: string, field: string): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  throw badValue(field, `«${value}» is none of what ${field} can be.`, `Use one of ${known.join(', ')}.`);
}
