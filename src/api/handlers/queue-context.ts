import { entitiesOfClaim, type Span } from '../../model/index.ts';
import type { Register, QueueEntry as StoredEntry } from '../../store/index.ts';
import type { QueueEntry } from '../types.ts';

/** Letters that are shown at most on each side of the sentence. */
const AROUND = 600;

/** The sentence of each entry in its surroundings: its paragraph and those next to it. */
export async function contextsOf(
  register: Register,
  entries: readonly StoredEntry[],
): Promise<(QueueEntry['context'] | null)[]> {
  const rows = entries.flatMap(({ row }) => row ?? []);
  const documents = [...new Set(rows.map(({ document }) => document.id))];
  const texts = new Map((await register.texts(documents)).map(({ id, text }) => [id, text]));
  const mentions = await register.mentions(documents, [
    ...new Set(rows.flatMap(({ claim }) => entitiesOfClaim(claim))),
  ]);
  return entries.map(({ row }) => {
    const text = row && texts.get(row.document.id);
    const [evidence] = row?.claim.evidence ?? [];
    if (!row || text === undefined || text === null || !evidence) return null;
    const { start, end } = around(text, evidence);
    const named = new Set(entitiesOfClaim(row.claim));
    const here = mentions.filter(
      (one) => one.document === row.document.id && named.has(one.entity) && start <= one.start && one.end <= end,
    );
    return {
      start,
      text: text.slice(start, end),
      mentions: here.map(({ entity, start: from, end: to }) => ({ entity, start: from, end: to })),
    };
  });
}

function around(text: string, { start, end }: Span): Span {
  const own = beginningOf(text, start);
  const before = beginningOf(text, text.slice(0, own).trimEnd().length);
  const blanks = /^\s*/u.exec(text.slice(endOf(text, end)))?.[0].length ?? 0;
  const behind = endOf(text, endOf(text, end) + blanks);
  const from = start - before <= AROUND ? before : atBlank(text, start - AROUND, start);
  const to = behind - end <= AROUND ? behind : text.lastIndexOf(' ', end + AROUND);
  return { start: from, end: Math.max(to, end) };
}

/** Where the paragraph of a place begins. */
function beginningOf(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where it ends. */
function endOf(text: string, at: number): number {
  const stop = text.indexOf('\n', at);
  return stop === -1 ? text.length : stop;
}

/** The first word behind a place; `most` where there is none before that. */
function atBlank(text: string, at: number, most: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > most ? most : blank + 1;
}
