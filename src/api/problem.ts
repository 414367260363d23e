import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ErrorCode, IsnadError } from '../model/index.ts';
import type { Problem } from './types.ts';

type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503;

const titles: Record<Status, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  422: 'Not to be taken',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Register unusable',
};

export interface ProblemDetails {
  status: Status;
  code: string;
  detail: string;
  field?: string | undefined;
  changed?: readonly string[] | undefined;
  wayOut?: string | undefined;
}

/** The one way in which this API says no: `application/problem+json`. */
export function problem({ status, code, detail, field, changed, wayOut }: ProblemDetails): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    code,
    detail,
    ...(field !== undefined && { field }),
    ...(changed !== undefined && { changed: [...changed] }),
    ...(wayOut !== undefined && wayOut !== '' && { wayOut }),
  };
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** What servers note where the client has closed the line. */
const CLIENT_LEFT = 499;

const statusOf: Partial<Record<ErrorCode, Status>> = {
  'bad-filter': 400,
  'bad-json': 400,
  'bad-review': 400,
  'wrong-password': 401,
  'no-users': 403,
  'not-found': 404,
  'fetch-off': 403,
  'too-many-imports': 429,
  'claim-changed': 409,
  'too-large': 413,
  'bad-user': 422,
  'weak-password': 422,
  'bad-document': 422,
  'bad-encoding': 422,
  'binary-file': 422,
  'empty-text': 422,
  'unknown-language': 422,
  'register-unusable': 503,
};

/** Turns whatever a handler throws into a problem; `report` hears of those that are our fault. */
export function problemOf(error: unknown, c: Context, report: (error: unknown) => void): Response {
  // Nobody hears it: the reader has left, and what was asked was broken off for that.
  if (c.req.raw.signal.aborted) return new Response(null, { status: CLIENT_LEFT });
  if (error instanceof IsnadError) {
    const status = statusOf[error.code] ?? 500;
    if (status >= 500) report(error);
    const { field, changed } = error.where;
    return problem({ status, code: error.code, detail: error.message, field, changed, wayOut: error.wayOut });
  }
  if (error instanceof HTTPException && error.status === 415) {
    return problem({
      status: 415,
      code: 'unsupported-media-type',
      detail: 'The body is of a type that this route does not take.',
      wayOut: 'Send it as application/json; files of an import as multipart/form-data.',
    });
  }
  if (error instanceof HTTPException && error.status === 400) {
    return problem({
      status: 400,
      code: 'bad-json',
      detail: 'The body is no valid JSON.',
      wayOut: 'Send one JSON object in UTF-8.',
    });
  }
  report(error);
  return problem({
    status: 500,
    code: 'internal',
    detail: `${c.req.method} ${c.req.path} failed on our side.`,
    wayOut: 'Try again; the server prints what went wrong.',
  });
}
