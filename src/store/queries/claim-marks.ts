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

/** The origin of a claim that the document makes in its own voice. */
export const OWN_VOICE = 'own-voice';

/** Of a longer time only the first years are marked. */
const MOST_YEARS = 30;

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
  for (const link of claim.attribution) for (const one of voices(link)) name('source', one);
  const origin = claim.attribution.at(-1);
  if (origin === undefined) marks.add(mark('origin', OWN_VOICE));
  else for (const one of voices(origin)) name('origin', one);
  for (const year of yearsOf(row)) marks.add(mark('year', year));
  if (isFar(row.from_day, row.day) || isFar(row.to_day, row.day)) marks.add(FAR);
  return [...marks];
}

function voices({ source, with: others = [] }: Claim['attribution'][number]): string[] {
  return [source, ...others];
}

/** The years that the claim's time touches; that of the publication where it has none. Nothing is guessed where neither is known. */
function yearsOf({ from_day: from, to_day: to }: Marked): string[] {
  const first = Number((from ?? to)?.slice(0, 4) ?? Number.NaN);
  const last = Number((to ?? from)?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(first)) return [];
  const count = Math.min(last - first + 1, MOST_YEARS);
  return Array.from({ length: count }, (_, i) => String(first + i).padStart(4, '0'));
}

function isFar(time: string | null, day: string): boolean {
  return time !== null && Math.abs(Date.parse(time) - Date.parse(day)) > FAR_DAYS * 86_400_000;
}
