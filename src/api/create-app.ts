import { OpenAPIHono } from '@hono/zod-openapi';
import { badRequest } from './bad-request.ts';
import { FacetCounts } from './facet-counts.ts';
import { loopbackNames } from './guards/loopback-names.ts';
import { ownPages } from './guards/own-pages.ts';
import { pageHeaders } from './guards/page-headers.ts';
import { smallBodies } from './guards/small-bodies.ts';
import { getCatalogueHandler } from './handlers/catalogue.ts';
import { listClaimsHandler } from './handlers/claims.ts';
import { getDocumentHandler, keepDocumentHandler, listDocumentsHandler } from './handlers/documents.ts';
import { downloadClaims } from './handlers/download-claims.ts';
import { explainDocumentHandler, explainHandler } from './handlers/explain.ts';
import { extractHandler } from './handlers/extract.ts';
import { getFacetsHandler } from './handlers/facets.ts';
import { getFlowsHandler, getNetworkHandler, getRepeatsHandler, getStagesHandler } from './handlers/pictures.ts';
import { getEntityHandler, getStatsHandler } from './handlers/register.ts';
import { getSourceHandler, listSourcesHandler } from './handlers/sources.ts';
import { problem, problemOf } from './problem.ts';
import { RecentAnswers } from './recent-answers.ts';
import * as routes from './routes.ts';
import type { Services } from './services.ts';
import { webApp } from './web-app.ts';

export interface AppOptions extends Services {
  /** Folder of the built browser app (`dist/web`); without it a page says that it is not built. */
  webRoot?: string;
  /** Hears of errors that are our fault; never of an article's text. */
  report?: (error: unknown) => void;
}

const info = {
  title: 'Isnad',
  version: '1',
  description: 'Reported arms transfers and defence ties, with who says so, quoted by whom.',
};

/** The whole server without a socket: the API under /api, the browser app elsewhere. docs/api.md says what it answers. */
export function createApp({ webRoot, report = () => {}, ...services }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => (result.success ? undefined : badRequest(result.error)),
  });
  app.onError((error, c) => problemOf(error, c, report));
  app.use(pageHeaders, loopbackNames, ownPages, smallBodies);
  const recent = new RecentAnswers();
  const counts = new FacetCounts(services.register, recent);
  app.use('/api/*', async (c, next) => {
    await next();
    if (c.req.method !== 'GET') recent.forget();
    c.header('cache-control', 'no-store');
  });

  app.openapi(routes.listDocuments, listDocumentsHandler(services));
  app.openapi(routes.getDocument, getDocumentHandler(services));
  app.openapi(routes.explainDocument, explainDocumentHandler(services));
  app.openapi(routes.keepDocument, keepDocumentHandler(services));
  app.openapi(routes.extract, extractHandler(services));
  app.openapi(routes.explain, explainHandler(services));
  app.openapi(routes.listClaims, listClaimsHandler(services));
  app.openapi(routes.getFacets, getFacetsHandler(counts)(services));
  app.openapi(routes.getCatalogue, getCatalogueHandler(services));
  app.openapi(routes.getEntity, getEntityHandler(services));
  app.openapi(routes.getStats, getStatsHandler(services));
  app.openapi(routes.getFlows, getFlowsHandler(recent)(services));
  app.openapi(routes.getStages, getStagesHandler(recent)(services));
  app.openapi(routes.getNetwork, getNetworkHandler(recent)(services));
  app.openapi(routes.getRepeats, getRepeatsHandler(recent)(services));
  app.openapi(routes.listSources, listSourcesHandler(services));
  app.openapi(routes.getSource, getSourceHandler(recent)(services));
  app.get('/api/claims.csv', downloadClaims('csv', services));
  app.get('/api/claims.jsonl', downloadClaims('jsonl', services));
  app.get('/api/openapi.json', (c) => c.json(app.getOpenAPI31Document({ openapi: '3.1.0', info })));

  refuseOtherMethods(app);
  app.all('/api/*', () =>
    problem({
      status: 404,
      code: 'not-found',
      detail: 'There is no such route.',
      wayOut: 'GET /api/openapi.json lists them.',
    }),
  );
  app.route('/', webApp(webRoot));
  app.notFound(() => problem({ status: 404, code: 'not-found', detail: 'There is nothing at this address.' }));
  return app;
}

/** What is answered beside the routes. */
const files = ['/api/openapi.json', '/api/claims.csv', '/api/claims.jsonl'];

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
