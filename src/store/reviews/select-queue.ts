import type { Kysely } from 'kysely';
import { z } from 'zod';
import { IsnadError, type Review } from '../../model/index.ts';
import { prepareFilter } from '../queries/claim-filter.ts';
import { selectClaimRows } from '../queries/claim-rows.ts';
import { type Page, pageLimit } from '../queries/page.ts';
import { listOf } from '../queries/parties.ts';
import type { Tables } from '../tables.ts';
import { type PageRequest, type QueueEntry, type QueueFilter, type QueueReason, queueReasons } from '../types.ts';
import { type Queued, queueParts } from './queue-parts.ts';
import { selectReasons, selectReview } from './select-reviews.ts';

const keySchema = z.object({
  because: z.enum(queueReasons),
  at: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(3),
});

type Line = Queued & { because: QueueReason };

/** A page of what people should look at. Throws `bad-filter` naming the field. */
export async function selectQueue(
  db: Kysely<Tables>,
  { because, ...filter }: QueueFilter,
  page: PageRequest,
): Promise<Page<QueueEntry>> {
  const limit = pageLimit(page);
  const key = keyOf(page);
  const asked = because === undefined ? queueReasons : listOf(because);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const under = isFiltered ? await prepareFilter(db, filter) : null;
  const lines: Line[] = [];
  for (const part of queueReasons.slice(key === null ? 0 : queueReasons.indexOf(key.because))) {
    if (!asked.includes(part) || lines.length > limit) continue;
    const after = part === key?.because ? key.at : null;
    const found = await queueParts[part](db, under, after, limit + 1 - lines.length);
    lines.push(...found.map((line) => ({ ...line, because: part })));
  }
  const shown = lines.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: await entriesOf(db, shown),
    next: lines.length > limit && last ? nextOf({ because: last.because, at: [...last.at] }) : null,
  };
}

async function entriesOf(db: Kysely<Tables>, lines: readonly Line[]): Promise<QueueEntry[]> {
  const ids = lines.flatMap(({ claim }) => claim ?? []);
  const rows = new Map((await selectClaimRows(db, ids)).map((row) => [row.claim.id, row]));
  const reasons = Map.groupBy(await selectReasons(db, ids), ({ claim }) => claim);
  const entries: QueueEntry[] = [];
  for (const { because, claim, review, deal } of lines) {
    const alone = review === null ? null : await selectReview(db, review);
    const reviews = alone ? [alone] : (reasons.get(claim) ?? []).filter((one) => isReason(one, because));
    entries.push({ because, row: (claim !== null && rows.get(claim)) || null, reviews, deal });
  }
  return entries;
}

function isReason({ doubt, verdict }: Review, because: QueueReason): boolean {
  return because === 'needs-look' ? doubt !== null : verdict === 'dispute';
}

function keyOf({ after }: PageRequest): z.infer<typeof keySchema> | null {
  if (after === undefined) return null;
  try {
    return keySchema.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch (cause) {
    const wayOut = 'Hand back the «next» of the page before as it came.';
    throw new IsnadError('bad-filter', `«${after}» is no place in this list.`, { wayOut, field: 'after', cause });
  }
}

function nextOf(key: z.infer<typeof keySchema>): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}
