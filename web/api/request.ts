import type { Problem } from '../../src/api/types.ts';
import { queryClient } from './query-client.ts';

/** What a person is told when a request fails: a code to look a sentence up by, the server's own sentence and way out. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string;
  readonly wayOut: string | undefined;
  readonly field: string | undefined;
  /** Of a claim that is otherwise than it was seen: the parts that changed. */
  readonly changed: readonly string[];

  constructor(problem: Pick<Problem, 'code' | 'detail' | 'wayOut' | 'field' | 'changed'>) {
    super(problem.detail);
    this.code = problem.code;
    this.wayOut = problem.wayOut;
    this.field = problem.field;
    this.changed = problem.changed ?? [];
  }
}

export type Asking = {
  /** Sent as JSON, a form as it is. */
  body?: unknown;
  /** GET without a body, POST with one. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  signal?: AbortSignal;
};

/** What only reads though it is posted. */
const reading = ['/api/extract', '/api/explain', '/api/reviews/preview'];

/**
 * Asks the API for `path`; throws a RequestError for anything but an answer. What has changed the register makes all that was
 * answered before be asked again.
 */
export async function request<T>(path: string, asking: Asking = {}): Promise<T> {
  const { signal } = asking;
  const init = initOf(asking);
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestError({ code: 'offline', detail: '' });
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => null);
  if (!response.ok || answer === null) {
    if (isProblem(answer) && answer.code === 'not-signed-in') askWhoIsSignedIn();
    throw new RequestError(isProblem(answer) ? answer : { code: 'internal', detail: `HTTP ${response.status}` });
  }
  if (init.method !== 'GET' && !reading.includes(path)) void queryClient.invalidateQueries();
  return answer as T;
}

/** A session may end while a page is open: whoever is asked anew signs in where they are. */
function askWhoIsSignedIn(): void {
  void queryClient.invalidateQueries({ queryKey: ['resource', '/api/session'] });
}

function initOf({ body, method = body === undefined ? 'GET' : 'POST', signal }: Asking): RequestInit {
  return {
    method,
    ...(signal && { signal }),
    ...(body instanceof FormData && { body }),
    ...(body !== undefined && !(body instanceof FormData) && asJson(body)),
  };
}

function asJson(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'detail' in answer;
}
