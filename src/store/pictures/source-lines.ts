import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SourceLine, type StoryPlace, storyPlaces } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { hits } from './hits.ts';
import { origins } from './units.ts';

/** One number of one outlet or origin. */
interface Count {
  id: string;
  what: 'published' | 'ownVoice' | 'origin' | StoryPlace;
  count: number;
}

/**
 * Every outlet that published and every source in which chains end, of the claims under a filter, by id; with `only`, that one alone.
 * Throws `bad-filter`.
 */
export async function selectSourceLines(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  only?: string,
): Promise<Map<string, SourceLine>> {
  const hit = await hits(db, filter, { outlet: only });
  const named = only === undefined ? sql`select id from hit` : (await hits(db, filter, { source: only })).table;
  const { rows } = await sql<Count>`
    with hit as (${hit.table}), naming as (${named})
    select publisher as id, 'published' as what, count(*)::int as count
    from hit where publisher is not null
    group by publisher
    union all
    select publisher, 'ownVoice', count(*)::int
    from hit where publisher is not null and not exists (select from claim_links where claim_id = hit.id)
    group by publisher
    union all
    select source, 'origin', count(distinct claim_id)::int
    from (${origins}) origin
    where ${hit.all ? hit.has('origin.claim_id') : sql`claim_id in (select id from naming)`}
    group by source
    union all
    select outlet, place, count(distinct deal_id)::int
    from ${hit.all ? sql`deal_outlets` : storiesOfHits} story
    group by outlet, place`.execute(db);
  const lines = new Map<string, SourceLine>();
  for (const { id, what, count } of rows) {
    // The chains that name one source end in others, too.
    if (only !== undefined && id !== only) continue;
    const line = lines.get(id) ?? emptyLine(id);
    lines.set(id, line);
    if (isPlace(what)) line.stories[what] = count;
    else line[what] = count;
  }
  return lines;
}

/** Deals that outlets told with a claim among the hits. Of a deal no claim is counted that is rejected: of all claims these are all deals. */
const storiesOfHits: RawBuilder<unknown> = sql`(
  select deal_outlets.* from hit
  join deal_claims on deal_claims.claim_id = hit.id and counted
  join deal_outlets on deal_outlets.deal_id = deal_claims.deal_id and outlet = hit.publisher)`;

export function emptyLine(id: string): SourceLine {
  const stories = { alone: 0, first: 0, 'same-day': 0, later: 0, unknown: 0 };
  return { id, published: 0, ownVoice: 0, origin: 0, stories };
}

function isPlace(what: Count['what']): what is StoryPlace {
  return (storyPlaces as readonly string[]).includes(what);
}
