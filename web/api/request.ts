import type { Problem } from '../../src/api/types.ts';

/** What a person is told when a request fails: a code to look a sentence up by, the server's own sentence and way out. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string;
  readonly wayOut: string | undefined;
  readonly field: string | undefined;

  constructor(problem: Pick<Problem, 'code' | 'detail' | 'wayOut' | 'field'>) {
    super(problem.detail);
    this.code = problem.code;
    this.wayOut = problem.wayOut;
    this.field = problem.field;
  }
}

/** Asks the API for `path`, posting `body` where there is one; throws a RequestError for anything but an answer. */
export async function request<T>(path: string, options: { body?: unknown; signal?: AbortSignal } = {}): Promise<T> {
  const { body, signal } = options;
  const init: RequestInit = body === undefined ? {} : post(body);
  if (signal) init.signal = signal;
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestError({ code: 'offline', detail: '' });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw new RequestError(isProblem(answer) ? answer : { code: 'internal', detail: `HTTP ${response.status}` });
}

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'detail' in answer;
}
