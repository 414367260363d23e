import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import type { Claim } from '../model/index.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp, type MadeReview } from './index.ts';

// A register of three claims that nobody has said anything of, asked through the API; what tests of reviews share.

export const FIRST = 'document-0001-claim-0';
export const DENIED = 'document-0001-claim-1';
export const OTHER = 'document-0002-claim-0';

export let register: Register;
let app: ReturnType<typeof createApp>;

/** Has the three claims there before each test of a file. */
export function withThreeClaims(): void {
  beforeAll(async () => {
    register = await openEmptyRegister();
    app = createApp({ register, readDocument: () => reading(1) });
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    for (const { id, undone, verdict } of (await register.reviews({ limit: 1000 })).rows)
      if (!undone && verdict !== 'undo') await register.undoReview(id, { by: 'the test' });
    await keep(1, { claims: [{}, { assertion: 'denied', confidence: 0.6 }] });
    await keep(2, { document: { publishedAt: '2021-07-01' }, claims: [{ subtype: 'delivery', confidence: 0.7 }] });
  });
}

/** Gets a path, or posts a body to it. */
export async function ask<T = Record<string, unknown>>(
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await app.request(path, init);
  return { status: response.status, body: (await response.json()) as T };
}

export const say = (body: object) => ask<MadeReview & Record<string, unknown>>('/api/reviews', body);
export const claim = async (id: string) => (await register.claimRows([id]))[0]?.claim as Claim;
export const keep = (...args: Parameters<typeof reading>) => keepExtraction(register, reading(...args));
