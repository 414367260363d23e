import { OpenAPIHono } from '@hono/zod-openapi';
import { DealUpkeep } from '../pipeline/deals/index.ts';
import type { Imports } from '../pipeline/imports/index.ts';
import { loadCatalogue } from '../pipeline/index.ts';
import { accessOf } from './access-of.ts';
import { answerRoutes } from './answer-routes.ts';
import { badRequest } from './bad-request.ts';
import { defaultImports } from './default-imports.ts';
import { type GuardOptions, guardApp } from './guard-app.ts';
import { whoWaits } from './guards/who-waits.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { problem, problemOf } from './problem.ts';
import { nothingRecent } from './recent-answers.ts';
import { serveReference } from './reference/serve-reference.ts';
import * as routes from './routes.ts';
import type { Services } from './services.ts';
import { compressAnswers } from './transport/compress-answers.ts';
import { tagAnswers } from './transport/tag-answers.ts';
import { webApp } from './web-app.ts';

export interface AppOptions extends Omit<Services, 'catalogue' | 'imports' | 'deals' | 'recent'>, GuardOptions {
  /** What takes files and pages in; unsaid: it reads in this thread, and fetches pages of the public internet. */
  imports?: Imports;
  /** Unsaid: an upkeep of its own, which nobody stops. */
  deals?: DealUpkeep;
  /** Folder of the built browser app (`dist/web`); without it a page says that it is not built. */
  webRoot?: string;
  /** Hears of errors that are our fault; never of an article's text. */
  report?: (error: unknown) => void;
}

/** The whole server without a socket: the API under /api, the browser app elsewhere. docs/api.md says what it answers. */
export function createApp({ webRoot, report = () => {}, reach, limits, refused, ...options }: AppOptions): OpenAPIHono {
  const catalogue = loadCatalogue(options.ownNames);
  const { imports = defaultImports(options) } = options;
  const { deals = new DealUpkeep(options.register, { catalogue, report }) } = options;
  const access = accessOf(options.register, reach);
  const recent = nothingRecent();
  const services: Services = { ...options, catalogue, imports, deals, recent };
  const app = new OpenAPIHono({
    defaultHook: (result) => (result.success ? undefined : badRequest(result.error)),
  });
  app.onError((error, c) => problemOf(error, c, report));
  app.use(compressAnswers);
  const forget = () => {
    for (const answers of Object.values(recent)) answers.forget();
  };
  imports.onKept(forget);
  app.use('/api/*', async (c, next) => {
    await next();
    if (c.req.method !== 'GET') forget();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  guardApp(app, { reach, limits, refused }, services.register, access);
  app.use('/api/*', tagAnswers, whoWaits);

  answerRoutes(app, services, access);
  const document = once(openApiDocument);
  app.get('/api/openapi.json', (c) => c.json(document()));
  serveReference(app, document);

  refuseOtherMethods(app);
  app.all('/api/*', () =>
    problem({
      status: 404,
      code: 'not-found',
      detail: 'There is no such route.',
      wayOut: 'GET /api says which there are.',
    }),
  );
  app.route('/', webApp(webRoot));
  app.notFound(() => problem({ status: 404, code: 'not-found', detail: 'There is nothing at this address.' }));
  return app;
}

/** Works it out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** What is answered beside the routes. */
const files = ['/api', '/api/reference.css', '/api/openapi.json'];

/** 405 with what is allowed, where a route exists but not with this method. */
function refuseOtherMethods(app: OpenAPIHono): void {
  const methods = new Map(files.map((path): [string, string[]] => [path, ['GET']]));
  for (const { path, method } of Object.values(routes)) {
    const hono = path.replace(/\{(\w+)\}/gu, ':$1');
    methods.set(hono, [...(methods.get(hono) ?? []), method.toUpperCase()]);
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => {
      const answer = problem({
        status: 405,
        code: 'method-not-allowed',
        detail: `${c.req.method} is not possible here.`,
        wayOut: `Use ${allowed.join(' or ')}.`,
      });
      answer.headers.set('allow', allowed.join(', '));
      return answer;
    });
  }
}
