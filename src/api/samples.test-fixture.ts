import { PASSWORD, signedIn } from '../../test/signed-in.ts';
import { updateDeals } from '../pipeline/deals/index.ts';
import { readDocument } from '../pipeline/index.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';
import type { DealList, ImportState, MadeToken, User } from './types.ts';

const ADMIN = 'Huda';
const noLimits = { requests: 1e6, wrongBySender: 1e6, wrongByName: 1e6 };

/** The server without a socket, asked by an admin. */
export interface App {
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** A good request to a route. */
export interface Sample {
  /** Values of the path's parameters. */
  path?: Record<string, string>;
  /** The question, with values that the route takes. */
  query?: Record<string, string>;
  /** What is posted, as JSON. */
  body?: Record<string, unknown>;
}

const article = { text: 'وقعت مصر عقدا مع فرنسا لشراء أربعة زوارق دورية.', title: 'زوارق', publishedAt: '2022-05-01' };

/**
 * A good request for each route that needs more than its address, by «method path» of the OpenAPI document. The tests of all routes are
 * made from them: whoever adds a route with parameters or a body adds it here. A function may first make what is asked for.
 */
export const samples: Record<string, Sample | ((app: App) => Promise<Sample>)> = {
  'get /api/documents': { query: { limit: '1', outlet: 'outlet:al-minbar' } },
  'get /api/documents/{id}': { path: { id: 'document-0001' } },
  'get /api/documents/{id}/explanation': { path: { id: 'document-0001' } },
  'post /api/documents': { body: article },
  'post /api/extract': { body: article },
  'post /api/explain': { body: article },
  'get /api/claims': { query: { kind: 'transfer', supplier: 'FR', limit: '1' } },
  'get /api/facets': { query: { recipient: 'EG' } },
  'get /api/entities/{id}': { path: { id: 'state:FR' } },
  'get /api/claims/{id}/origins': { path: { id: 'document-0001-claim-0' } },
  'get /api/deals': { query: { supplier: 'FR', limit: '1' } },
  'get /api/deals/facets': { query: { recipient: 'EG' } },
  'get /api/deals/{id}': anyDeal,
  'get /api/deals/{id}/origins': anyDeal,
  'get /api/search': { query: { words: 'Rafale', limit: '1' } },
  'get /api/claims/{id}/history': { path: { id: 'document-0001-claim-0' } },
  'get /api/entities': { query: { words: 'France' } },
  'post /api/reviews': { body: { verb: 'accept', claim: 'document-0001-claim-0' } },
  'post /api/reviews/preview': {
    body: { verb: 'part', claim: 'document-0002-claim-0', with: 'document-0002-claim-1' },
  },
  'get /api/sources': { query: { by: 'origin', limit: '1' } },
  'get /api/sources/{id}': { path: { id: 'outlet:al-minbar' }, query: { per: 'month' } },
  'get /api/stats/flows': { query: { supplier: 'FR', count: 'deals' } },
  'get /api/stats/stages': { query: { count: 'origins' } },
  'get /api/stats/network': { query: { limit: '1' } },
  'get /api/stats/repeats': { query: { limit: '1' } },
  'delete /api/session': {},
  'post /api/session': { body: { name: ADMIN, password: PASSWORD } },
  'put /api/password': { body: { current: PASSWORD, password: PASSWORD } },
  'post /api/tokens': { body: { name: 'script', days: 30 } },
  'delete /api/tokens/{id}': async (app) => {
    const made = await post<MadeToken>(app, '/api/tokens', { name: 'another script' });
    return { path: { id: made.id } };
  },
  'post /api/users': { body: { name: 'Lina', password: PASSWORD, role: 'read' } },
  'patch /api/users/{id}': async (app) => ({ path: { id: await somebody(app) }, body: { role: 'review' } }),
  'delete /api/users/{id}': async (app) => ({ path: { id: await somebody(app) } }),
  'post /api/imports': { body: { texts: [{ name: 'boats.txt', text: article.text }] } },
  'get /api/imports/{id}': imported,
  'get /api/imports/{id}/events': imported,
  'delete /api/imports/{id}': imported,
};

async function anyDeal(app: App): Promise<Sample> {
  const { deals } = (await (await app.request('/api/deals')).json()) as DealList;
  return { path: { id: deals[0]?.id ?? '' } };
}

let people = 0;
async function somebody(app: App): Promise<string> {
  const name = `Sami ${++people}`;
  return (await post<User>(app, '/api/users', { name, password: PASSWORD, role: 'read' })).id;
}

async function imported(app: App): Promise<Sample> {
  const { id } = await post<ImportState>(app, '/api/imports', { texts: [{ name: 'boats.txt', text: article.text }] });
  return { path: { id } };
}

/** Posts JSON, and gives what came back. */
export async function post<T>(app: App, path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as T;
}

/** A server over a register that holds a little of everything. */
export async function openSampleApp(register: Register): Promise<App> {
  await keepExtraction(register, reading(1));
  await keepExtraction(register, reading(2, { claims: [{ assertion: 'denied' }, { subtype: 'offer' }] }));
  await updateDeals(register);
  const app = createApp({ register, readDocument, limits: noLimits });
  let cookie: string | null = null;
  return {
    async request(path, init = {}) {
      cookie ??= await signedIn(register, ADMIN, 'admin');
      const headers = { ...(init.headers as Record<string, string>), cookie };
      // Who signs in or out, or takes another password, has another session from then on.
      if (/^\/api\/(?:session|password)$/u.test(path) && init.method !== 'GET') cookie = null;
      return app.request(path, { ...init, headers });
    },
  };
}

/** The request of a sample to its route. */
export function requestOf(
  method: string,
  path: string,
  { path: values = {}, query, body }: Sample,
): [string, RequestInit] {
  const filled = path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const url = query === undefined ? filled : `${filled}?${new URLSearchParams(query)}`;
  const init: RequestInit = { method: method.toUpperCase() };
  if (body === undefined) return [url, init];
  return [url, { ...init, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }];
}
