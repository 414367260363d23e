import { categories, IsnadError, type Stage, stages } from '../../model/index.ts';
import type { DealQuery, Wanted } from '../../store/index.ts';
import { foldWord } from '../../text/index.ts';

/** A question to the deals, as a person puts it: fields are «and», several values of one are «or». */
export interface DealFilter {
  /** ISO code of a state, a name in Arabic or English, or an entity id: of a side, or of who stands for it in a claim («داسو»). */
  supplier?: readonly string[] | undefined;
  recipient?: readonly string[] | undefined;
  /** A weapon by name or id, or one of the categories: of what the deal is about. */
  item?: readonly string[] | undefined;
  /** True where the item may also be what comes with it. */
  parts?: boolean | undefined;
  /** The stage that it has got to. */
  stage?: readonly string[] | undefined;
  /** Only those of which something is disputed. */
  disputed?: boolean | undefined;
  /** Id of a claim that is counted in it or may be of it. */
  claim?: readonly string[] | undefined;
  /** Days, both included, in which it was reported. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The question that a filter stands for. Throws `bad-filter`. */
export function dealQuery(filter: DealFilter): DealQuery {
  const { supplier, recipient, item, stage, from, to } = filter;
  for (const value of stage ?? []) {
    if (stages.includes(value as Stage)) continue;
    throw new IsnadError('bad-filter', `«${value}» is no stage.`, {
      wayOut: `Use one of ${stages.join(', ')}.`,
      field: 'stage',
    });
  }
  if (from !== undefined && to !== undefined && from > to) {
    const wayOut = 'Exchange the two days.';
    throw new IsnadError('bad-filter', `${from} comes after ${to}.`, { wayOut, field: 'from' });
  }
  return {
    ...filter,
    supplier: supplier && wanted(supplier),
    recipient: recipient && wanted(recipient),
    item: item && wanted(item),
    stage: stage as readonly Stage[] | undefined,
  };
}

function wanted(values: readonly string[]): Wanted {
  const ids = values.flatMap((value) => {
    if (value.includes(':') || (categories as readonly string[]).includes(value)) return [value];
    return /^[A-Za-z]{2}$/u.test(value) ? [`state:${value.toUpperCase()}`] : [];
  });
  return { ids, names: values.map(foldWord) };
}
