import { useState } from 'react';
import type { ClaimHistory, MadeReview } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { byId } from '../parts/entities.ts';
import { about, postReview } from './post-review.ts';
import type { Queue, QueueItem } from './use-queue.ts';
import type { Decision, Verb } from './verbs.ts';

/** A decision that can be taken back: what it was, of which entry, and the reviews that it made. */
type Done = { key: string; decision: Decision; made: Promise<MadeReview | null> };

export type Deciding = {
  decide: (item: QueueItem, verb: Verb, note: string | undefined) => void;
  /** Takes back the review that waits, where its claim is gone or says something else now. */
  takeBack: (item: QueueItem, note: string | undefined) => void;
  /** Notes a correction that a form has made. */
  corrected: (item: QueueItem, made: MadeReview) => void;
  /** Takes the last decision back and gives the key of its entry; null where there is none. */
  undo: () => string | null;
  last: Pick<Done, 'key' | 'decision'> | null;
  /** What went wrong, and with which entry. */
  failed: { key: string; error: RequestError } | null;
  forget: () => void;
};

/** Decides on entries of the queue. The page goes on at once; where the server refuses, `failed` says so and the entry is open again. */
export function useDeciding(queue: Queue, count: (decision: Decision, by: 1 | -1) => void): Deciding {
  const [stack, setStack] = useState<readonly Done[]>([]);
  const [failed, setFailed] = useState<Deciding['failed']>(null);

  /** Shows a claim as it is now. */
  const look = (claim: string) =>
    request<ClaimHistory>(`/api/claims/${encodeURIComponent(claim)}/history`).then(
      (now) => queue.settle(claim, null, now.claim, byId(now.entities)),
      // It is gone, and what was said of that is on the page.
      () => {},
    );

  const note = (key: string, decision: Decision, posted: Promise<MadeReview>) => {
    setFailed(null);
    queue.settle(key, { decision, pending: true, reviews: [] });
    count(decision, 1);
    const made = posted.then(
      (answer) => {
        const reviews = answer.reviews.map(({ id }) => id);
        queue.settle(key, { decision, pending: false, reviews }, answer.claim, byId(answer.entities));
        return answer;
      },
      (reason: unknown) => {
        queue.settle(key, null);
        count(decision, -1);
        setStack((before) => before.filter((done) => done.made !== made));
        const error = asRequestError(reason);
        setFailed({ key, error });
        if (error.code === 'claim-changed') void look(key);
        return null;
      },
    );
    setStack((before) => [...before, { key, decision, made }]);
  };

  return {
    decide: ({ key, row }, verb, why) => {
      if (row) note(key, verb, postReview(said(verb, about(row), why)));
    },
    takeBack: ({ key, reviews: [review] }, why) => {
      if (review) note(key, 'undo', postReview({ verb: 'undo', review: review.id, ...(why && { note: why }) }));
    },
    corrected: ({ key }, made) => note(key, 'correct', Promise.resolve(made)),
    undo: () => {
      const done = stack.at(-1);
      if (!done) return null;
      setStack(stack.slice(0, -1));
      setFailed(null);
      void done.made.then(async (made) => {
        if (made === null) return;
        try {
          // The last part that was corrected goes first.
          let after = made;
          for (const { id } of made.reviews.toReversed()) after = await postReview({ verb: 'undo', review: id });
          queue.settle(done.key, null, after.claim, byId(after.entities));
          count(done.decision, -1);
        } catch (reason) {
          setFailed({ key: done.key, error: asRequestError(reason) });
        }
      });
      return done.key;
    },
    last: stack.at(-1) ?? null,
    failed,
    forget: () => setFailed(null),
  };
}

function said(verb: Verb, which: ReturnType<typeof about>, note: string | undefined) {
  if (verb === 'dispute') return { verb, ...which, note: note ?? '' };
  return { verb, ...which, ...(note && { note }) };
}
