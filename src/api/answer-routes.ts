import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Access } from '../store/index.ts';
import { getCatalogueHandler } from './handlers/catalogue.ts';
import { getClaimOriginsHandler } from './handlers/claim-origins.ts';
import { listClaimsHandler } from './handlers/claims.ts';
import { getDealFacetsHandler, getDealHandler, getDealOriginsHandler, listDealsHandler } from './handlers/deals.ts';
import { getDocumentHandler, keepDocumentHandler, listDocumentsHandler } from './handlers/documents.ts';
import { downloadClaims } from './handlers/download-claims.ts';
import { listEntitiesHandler } from './handlers/entities.ts';
import { explainDocumentHandler, explainHandler } from './handlers/explain.ts';
import { extractHandler } from './handlers/extract.ts';
import { getFacetsHandler } from './handlers/facets.ts';
import { importEventsHandler } from './handlers/import-events.ts';
import { cancelImportHandler, getImportHandler, listImportsHandler, startImportHandler } from './handlers/imports.ts';
import { getFlowsHandler, getNetworkHandler, getRepeatsHandler, getStagesHandler } from './handlers/pictures.ts';
import { getEntityHandler, getStatsHandler } from './handlers/register.ts';
import {
  getClaimHistoryHandler,
  listReviewQueueHandler,
  listReviewsHandler,
  makeReviewHandler,
  previewReviewHandler,
} from './handlers/reviews.ts';
import { searchHandler } from './handlers/search.ts';
import { changePasswordHandler, getSessionHandler, signInHandler, signOutHandler } from './handlers/session.ts';
import { getSourceHandler, listSourcesHandler } from './handlers/sources.ts';
import { addTokenHandler, listTokensHandler, revokeTokenHandler } from './handlers/tokens.ts';
import { addUserHandler, changeUserHandler, listUsersHandler, removeUserHandler } from './handlers/users.ts';
import * as routes from './routes.ts';
import type { Services } from './services.ts';

/** Gives every route its handler. */
export function answerRoutes(app: OpenAPIHono, services: Services, access: () => Promise<Access>): void {
  app.openapi(routes.listDocuments, listDocumentsHandler(services));
  app.openapi(routes.getDocument, getDocumentHandler(services));
  app.openapi(routes.explainDocument, explainDocumentHandler(services));
  app.openapi(routes.keepDocument, keepDocumentHandler(services));
  app.openapi(routes.extract, extractHandler(services));
  app.openapi(routes.explain, explainHandler(services));
  app.openapi(routes.listClaims, listClaimsHandler(services));
  app.openapi(routes.getFacets, getFacetsHandler(services));
  app.openapi(routes.getCatalogue, getCatalogueHandler(services));
  app.openapi(routes.startImport, startImportHandler(services));
  app.openapi(routes.listImports, listImportsHandler(services));
  app.openapi(routes.getImport, getImportHandler(services));
  app.openapi(routes.cancelImport, cancelImportHandler(services));
  app.openapi(routes.importEvents, importEventsHandler(services));
  app.openapi(routes.getClaimOrigins, getClaimOriginsHandler(services));
  app.openapi(routes.listDeals, listDealsHandler(services));
  app.openapi(routes.getDealFacets, getDealFacetsHandler(services));
  app.openapi(routes.getDeal, getDealHandler(services));
  app.openapi(routes.getDealOrigins, getDealOriginsHandler(services));
  app.openapi(routes.search, searchHandler(services));
  app.openapi(routes.listReviews, listReviewsHandler(services));
  app.openapi(routes.makeReview, makeReviewHandler(services));
  app.openapi(routes.previewReview, previewReviewHandler(services));
  app.openapi(routes.listReviewQueue, listReviewQueueHandler(services));
  app.openapi(routes.getClaimHistory, getClaimHistoryHandler(services));
  app.openapi(routes.listEntities, listEntitiesHandler(services));
  app.openapi(routes.getFlows, getFlowsHandler(services));
  app.openapi(routes.getStages, getStagesHandler(services));
  app.openapi(routes.getNetwork, getNetworkHandler(services));
  app.openapi(routes.getRepeats, getRepeatsHandler(services));
  app.openapi(routes.listSources, listSourcesHandler(services));
  app.openapi(routes.getSource, getSourceHandler(services));
  app.openapi(routes.getEntity, getEntityHandler(services));
  app.openapi(routes.getStats, getStatsHandler(services));
  app.openapi(routes.getSession, getSessionHandler(access));
  app.openapi(routes.signIn, signInHandler(access));
  app.openapi(routes.signOut, signOutHandler(access));
  app.openapi(routes.changePassword, changePasswordHandler(access));
  app.openapi(routes.listUsers, listUsersHandler(access));
  app.openapi(routes.addUser, addUserHandler(access));
  app.openapi(routes.changeUser, changeUserHandler(access));
  app.openapi(routes.removeUser, removeUserHandler(access));
  app.openapi(routes.listTokens, listTokensHandler(access));
  app.openapi(routes.addToken, addTokenHandler(access));
  app.openapi(routes.revokeToken, revokeTokenHandler(access));
  app.get('/api/claims.csv', downloadClaims('csv', services));
  app.get('/api/claims.jsonl', downloadClaims('jsonl', services));
}
