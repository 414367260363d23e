import type { Claim } from '../../model/index.ts';

/**
 * What a claim can be filtered by, as words in one array with one inverted index («supplier:state:FR», «supplier@FR»,
 * «category:drone»): any number of filters meet in that index, and keeping it costs far less than an index for each.
 */
export type Mark = string;

/** A claim that happened, or is to happen, further from the day of its document than this is marked as far. */
export const FAR_DAYS = 400;
export const FAR = 'far';

export const mark = (field: string, value: string): Mark => `${field}:${value}`;
/** «all that belongs to the state» */
export const stateMark = (field: string, code: string): Mark => `${field}@${code}`;

/** What of a claim's row the marks tell. Days are ISO dates. */
export interface Marked {
  publisher: string | null;
  day: string;
  from_day: string | null;
  to_day: string | null;
}

/** The marks of a claim; `stateOf` gives the state that an entity belongs to. */
export function marksOf(claim: Claim, row: Marked, stateOf: (entity: string) => string | null): Mark[] {
  const marks = new Set<Mark>([
    mark('kind', claim.kind),
    mark('subtype', claim.subtype),
    mark('assertion', claim.assertion),
    ...claim.items.map(({ category }) => mark('category', category)),
  ]);
  if (row.publisher !== null) marks.add(mark('outlet', row.publisher));
  const name = (field: string, entity: string) => {
    marks.add(mark(field, entity));
    const state = stateOf(entity);
    if (state !== null) marks.add(stateMark(field, state));
  };
  for (const [role, entities] of Object.entries(claim.roles)) {
    for (const entity of entities) {
      name('party', entity);
      if (role === 'supplier' || role === 'recipient') name(role, entity);
    }
  }
  for (const { source, with: others = [] } of claim.attribution)
    for (const one of [source, ...others]) name('source', one);
  if (isFar(row.from_day, row.day) || isFar(row.to_day, row.day)) marks.add(FAR);
  return [...marks];
}

function isFar(time: string | null, day: string): boolean {
  return time !== null && Math.abs(Date.parse(time) - Date.parse(day)) > FAR_DAYS * 86_400_000;
}
