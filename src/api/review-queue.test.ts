import { describe, expect, test } from 'vitest';
import { reading } from '../store/extraction.test-fixture.ts';
import type { ReviewQueue } from './index.ts';
import { ask, DENIED, FIRST, keep, OTHER, register, withThreeClaims } from './reviews.test-fixture.ts';

withThreeClaims();

describe('the queue', () => {
  test('gives claims with their sentence in its surroundings and all who are named', async () => {
    const { body } = await ask<ReviewQueue>('/api/review-queue?limit=1');
    expect(body.queue).toMatchObject([{ because: 'unsure', row: { claim: { id: DENIED } }, reviews: [], deal: null }]);
    const [entry] = body.queue;
    const { text } = reading(1).document;
    expect(entry?.context).toMatchObject({ start: 0, text });
    const named = entry?.context?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(named).toEqual(['داسو', 'فرنسا', 'مصر', 'رافال', 'مصادر مطلعة']);
    expect(body.entities.map(({ id }) => id)).toContain('outlet:al-minbar');
    const rest = await ask<ReviewQueue>(`/api/review-queue?after=${body.next}`);
    expect(rest.body.queue.map(({ row }) => row?.claim.id)).toEqual([OTHER, FIRST]);
    expect(rest.body.next).toBeNull();
  });

  test('has claims of a deal that contradict each other before those that are only unsure', async () => {
    await keep(6, {
      claims: [{ items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 24 }], confidence: 0.99 }],
    });
    await ask('/api/reviews/preview', { verb: 'part', claim: FIRST, with: OTHER });
    const { body } = await ask<ReviewQueue>('/api/review-queue?because=contradicted');
    expect(body.queue.map(({ row }) => row?.claim.id)).toContain('document-0006-claim-0');
    expect(body.queue[0]?.deal).toMatch(/./u);
    expect((await ask<ReviewQueue>('/api/review-queue?because=unsure&document=document-0006')).body.queue).toEqual([]);
    await register.remove('document-0006');
  });

  test.each([
    ['because=hunch', 'because'],
    ['review=accepted', 'review'],
    ['kind=sale', 'kind'],
    ['supplier=', 'supplier'],
    ['words=', 'words'],
    ['from=2022-02-30', 'from'],
    ['from=2022-02-02&to=2022-01-01', 'from'],
    ['limit=201', 'limit'],
    ['after=here', 'after'],
  ])('refuses «%s» by the name of its field', async (question, field) => {
    expect((await ask(`/api/review-queue?${question}`)).body).toMatchObject({ status: 400, field });
  });
});
