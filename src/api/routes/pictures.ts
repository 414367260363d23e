import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import {
  flowQuerySchema,
  flowsSchema,
  networkQuerySchema,
  networkSchema,
  repeatQuerySchema,
  repeatsSchema,
  stageQuerySchema,
  stagesSchema,
} from '../schemas/pictures.ts';

export const getFlows = createRoute({
  method: 'get',
  path: '/api/stats/flows',
  summary: 'From whom to whom: reports, deals or origins by supplier and recipient',
  request: { query: flowQuerySchema },
  responses: { 200: json('The flows, the most frequent first', flowsSchema), ...problems(400) },
});

export const getStages = createRoute({
  method: 'get',
  path: '/api/stats/stages',
  summary: 'Transfers by year and stage',
  request: { query: stageQuerySchema },
  responses: { 200: json('The counts, by year', stagesSchema), ...problems(400) },
});

export const getNetwork = createRoute({
  method: 'get',
  path: '/api/stats/network',
  summary: 'Which parties are named together',
  request: { query: networkQuerySchema },
  responses: { 200: json('The ties, the most frequent first', networkSchema), ...problems(400) },
});

export const getRepeats = createRoute({
  method: 'get',
  path: '/api/stats/repeats',
  summary: 'Which outlets repeat which sources',
  request: { query: repeatQuerySchema },
  responses: { 200: json('The pairs, the most frequent first', repeatsSchema), ...problems(400) },
});
