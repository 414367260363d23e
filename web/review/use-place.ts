import { useEffect, useState } from 'react';
import type { Queue, QueueItem } from './use-queue.ts';

/** How many entries are left when the next page is asked for. */
const AHEAD = 5;

export type Place = {
  /** The entry before the reader: its place in the queue, one behind the last where all were seen. */
  current: number;
  item: QueueItem | undefined;
  go: (index: number) => void;
  /** On to the next entry that is open. */
  advance: () => void;
};

/** Where in the queue the reader is; what comes is asked for in time. An entry of which a decision failed comes back by itself. */
export function usePlace({ items, more, loading, error, load }: Queue, failed: string | undefined): Place {
  const [current, setCurrent] = useState(0);
  const isNearEnd = current >= items.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && more && !loading && error === null) load();
  }, [isNearEnd, more, loading, error, load]);
  const failedAt = failed === undefined ? -1 : items.findIndex(({ key }) => key === failed);
  useEffect(() => {
    if (failedAt >= 0) setCurrent(failedAt);
  }, [failedAt]);
  const go = (index: number) => setCurrent(Math.max(0, Math.min(items.length, index)));
  const advance = () => {
    const next = items.findIndex(({ outcome }, index) => index > current && outcome === null);
    go(next === -1 ? items.length : next);
  };
  return { current, item: items[current], go, advance };
}
