import { setTimeout as sleep } from 'node:timers/promises';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { ImportJob } from '../../pipeline/imports/index.ts';
import type { importEvents } from '../routes.ts';
import type { Handler } from '../services.ts';

/** Milliseconds between two events of one import: people see no more. */
const PAUSE_MS = 150;

/** An event's id is the number of failures told until then: whoever comes again is told the others. */
export const importEventsHandler: Handler<typeof importEvents> =
  ({ imports }) =>
  (c) => {
    const job = imports.job(c.req.valid('param').id);
    const before = Number.parseInt(c.req.header('last-event-id') ?? '', 10);
    return streamSSE(c, (stream) => tell(job, stream, Number.isInteger(before) && before > 0 ? before : 0));
  };

async function tell(job: ImportJob, stream: SSEStreamingApi, before: number): Promise<void> {
  const left = new Promise<void>((resolve) => stream.onAbort(resolve));
  let told = before;
  while (!stream.aborted) {
    // Asked for before the state is looked at, so that no change is missed.
    const changed = job.changed();
    const { ended, state } = job;
    const { status, counts, failures } = state;
    for (; told < failures.length; told++) {
      await send(stream, 'failure', failures[told], told + 1);
    }
    if (ended) return send(stream, 'end', state, told);
    await send(stream, 'progress', { status, counts }, told);
    await Promise.race([changed, left]);
    await Promise.race([sleep(PAUSE_MS), left]);
  }
}

function send(stream: SSEStreamingApi, event: string, data: unknown, id: number): Promise<void> {
  return stream.writeSSE({ event, data: JSON.stringify(data), id: String(id) });
}
