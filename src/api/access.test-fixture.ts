import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { signedIn } from '../../test/signed-in.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { type AppOptions, createApp, type Refusal } from './index.ts';

// A register with a document, asked by whoever is or is not one of its users; what tests of access and its guards share.

type Asked = { method?: string; body?: unknown; headers?: Record<string, string>; from?: string };

export let register: Register;
/** An app with the usual limits, once there are users. */
export let ask: ReturnType<typeof asker>;
export const refusals: Refusal[] = [];
export const cookies: Record<string, string> = {};
export const ids: Record<string, string> = {};

/** Asks an app of its own, with its own counts, as a browser or a program at some address would. */
export function asker(options: Partial<AppOptions> = {}) {
  const app = createApp({ register, readDocument: () => reading(1), refused: (one) => refusals.push(one), ...options });
  return async (path: string, { method, body, headers = {}, from = '127.0.0.1' }: Asked = {}) => {
    const init = {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await app.request(path, init, { incoming: { socket: { remoteAddress: from } } });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (/json$/u.test(response.headers.get('content-type') ?? '') && text !== ''
        ? JSON.parse(text)
        : {}) as Record<string, unknown>,
    };
  };
}

/** The headers of a user's browser. */
export const as = (name: string) => ({ cookie: cookies[name] ?? '' });

/** Opens the register before the tests of a file, without users. */
export function withRegister(): void {
  beforeAll(async () => {
    register = await openEmptyRegister();
    await keepExtraction(register, reading(1));
  });
  afterAll(() => register.close());
  beforeEach(() => {
    refusals.length = 0;
  });
}

/** Gives it a user of each role, who is called so, signed in, and has a token. */
export function withUsers(): void {
  beforeAll(async () => {
    for (const role of ['read', 'review', 'admin'] as const) cookies[role] = await signedIn(register, role, role);
    const { users, tokens } = await register.access();
    for (const { name, id } of await users.list()) {
      ids[name] = id;
      cookies[`token of ${name}`] = `Bearer ${(await tokens.add(id, { name: 'test' })).token}`;
    }
    ask = asker();
  });
}
