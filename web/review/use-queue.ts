import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClaimRow, QueueEntry, ReviewQueue } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { byId, type Entities } from '../parts/entities.ts';
import type { Decision } from './verbs.ts';

/** What somebody decided in this sitting; `reviews` are those that take it back. */
export type Outcome = { decision: Decision; pending: boolean; reviews: readonly string[] };
export type QueueItem = QueueEntry & { key: string; outcome: Outcome | null };

export type Queue = {
  items: readonly QueueItem[];
  entities: Entities;
  loading: boolean;
  error: RequestError | null;
  /** True where the list goes on behind the items. */
  more: boolean;
  load: () => void;
  /** Notes what came of an entry; with the claim as it stands now. */
  settle: (key: string, outcome: Outcome | null, row?: ClaimRow | null, named?: Entities) => void;
};

type State = Pick<Queue, 'items' | 'entities' | 'loading' | 'error'> & { next: string | null };
const start: State = { items: [], entities: new Map(), loading: true, error: null, next: null };

const PAGE = 20;

/**
 * The queue, page by page. What was decided stays in it for this sitting, so that one can go back to it; the server leaves it out of
 * the pages that follow.
 */
export function useQueue(query: string): Queue {
  const [state, setState] = useState(start);
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    (after: string | null) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setState((before) => ({ ...(after === null ? start : before), loading: true, error: null }));
      const page = new URLSearchParams([...new URLSearchParams(query), ['limit', String(PAGE)]]);
      if (after !== null) page.set('after', after);
      request<ReviewQueue>(`/api/review-queue?${page}`, { signal: controller.signal }).then(
        ({ queue, entities, next }) =>
          setState((before) => ({
            items: [...before.items, ...itemsOf(queue, before.items)],
            entities: new Map([...before.entities, ...byId(entities)]),
            ...{ loading: false, error: null, next },
          })),
        (reason: unknown) => {
          if (!controller.signal.aborted)
            setState((before) => ({ ...before, loading: false, error: asRequestError(reason) }));
        },
      );
    },
    [query],
  );
  useEffect(() => {
    ask(null);
    return () => running.current?.abort();
  }, [ask]);

  const settle = useCallback<Queue['settle']>((key, outcome, row, named) => {
    setState((before) => ({
      ...before,
      entities: named ? new Map([...before.entities, ...named]) : before.entities,
      items: before.items.map((item) =>
        item.key === key ? { ...item, outcome, ...(row !== undefined && row !== null && { row }) } : item,
      ),
    }));
  }, []);
  const { next, ...shown } = state;
  return {
    ...shown,
    more: next !== null,
    load: () => ask(state.items.length === 0 ? null : next),

    settle,
  };
}

/** A claim that is there already is not shown a second time. */
function itemsOf(queue: readonly QueueEntry[], before: readonly QueueItem[]): QueueItem[] {
  const known = new Set(before.map(({ key }) => key));
  return queue
    .map((entry) => ({ ...entry, key: entry.row?.claim.id ?? entry.reviews[0]?.id ?? '', outcome: null }))
    .filter(({ key }) => !known.has(key));
}
