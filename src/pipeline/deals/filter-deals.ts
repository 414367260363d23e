import { type Deal, IsnadError, type Stage, stages } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { DealBook } from './deal-book.ts';

/** A question to the deals: fields are «and», several values of one are «or». */
export interface DealFilter {
  /** ISO code of a state, a name in Arabic or English, or an entity id: of a side, or of who stands for it in a claim («داسو»). */
  supplier?: readonly string[] | undefined;
  recipient?: readonly string[] | undefined;
  /** A weapon by name or id, or one of the categories: of what the deal is about, or of anything in its claims. */
  item?: readonly string[] | undefined;
  /** The stage that it has got to. */
  stage?: readonly string[] | undefined;
  /** Only those of which something is disputed. */
  disputed?: boolean | undefined;
}

/** The deals that fit a filter, the last reported first. Throws `bad-filter`. */
export function dealsUnder(book: DealBook, filter: DealFilter): Deal[] {
  for (const stage of filter.stage ?? []) {
    if (stages.includes(stage as Stage)) continue;
    throw new IsnadError('bad-filter', `«${stage}» is no stage.`, {
      wayOut: `Use one of ${stages.join(', ')}.`,
      field: 'stage',
    });
  }
  const fits = (wanted: readonly string[] | undefined, ids: () => Iterable<string>) =>
    wanted === undefined || wanted.some((value) => isAmong(value, ids(), book));
  return book.deals
    .filter(
      (deal) =>
        (filter.stage === undefined || filter.stage.some((stage) => stage === deal.stage?.stage)) &&
        (!filter.disputed || deal.disputes.length > 0) &&
        fits(filter.supplier, () => sideOf(deal, 'supplier', book)) &&
        fits(filter.recipient, () => sideOf(deal, 'recipient', book)) &&
        fits(filter.item, () => itemsOf(deal)),
    )
    .map((deal) => ({ deal, day: book.daysOf(deal).last ?? '' }))
    .sort((a, b) => (a.day === b.day ? (a.deal.id < b.deal.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ deal }) => deal);
}

/** A side with all who stand for it in a claim. */
function sideOf(deal: Deal, role: 'supplier' | 'recipient', book: DealBook): Set<string> {
  const rows = book.rowsOf(deal.steps.map(({ claim }) => claim));
  return new Set([...deal[role], ...rows.flatMap(({ claim }) => claim.roles[role] ?? [])]);
}

function itemsOf({ what, quantities }: Deal): Set<string> {
  const told = quantities.flatMap(({ item, category }) => [item ?? '', category]);
  return new Set([(what ?? '').replace(/^category:/u, ''), ...told]);
}

function isAmong(value: string, ids: Iterable<string>, { entities }: DealBook): boolean {
  const name = foldWord(value);
  const state = /^[A-Za-z]{2}$/u.test(value) ? `state:${value.toUpperCase()}` : null;
  for (const id of ids) {
    if (id === value || id === state) return true;
    const entity = entities.get(id);
    const names = entity ? [entity.name.ar, entity.name.en, ...(entity.aliases ?? [])] : [];
    if (names.some((each) => each !== undefined && foldWord(each) === name)) return true;
  }
  return false;
}
