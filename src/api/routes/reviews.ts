import { createRoute } from '@hono/zod-openapi';
import { json, problems } from '../answers.ts';
import {
  askedPreviewSchema,
  claimHistorySchema,
  madeReviewSchema,
  queueQuerySchema,
  reviewListSchema,
  reviewPreviewSchema,
  reviewQuerySchema,
  reviewQueueSchema,
  saidSchema,
} from '../schemas/reviews.ts';
import { id } from './id.ts';

export const listReviews = createRoute({
  method: 'get',
  path: '/api/reviews',
  summary: 'What people said of claims, the last first; what was taken back is there, too',
  request: { query: reviewQuerySchema },
  responses: { 200: json('A page of reviews', reviewListSchema), ...problems(400) },
});

export const makeReview = createRoute({
  method: 'post',
  path: '/api/reviews',
  summary: 'Say what you think of a claim, or take back what was said',
  request: { body: { ...json('What is said', saidSchema), required: true } },
  responses: { 201: json('What was kept', madeReviewSchema), ...problems(400, 403, 404, 409, 413, 415) },
});

export const previewReview = createRoute({
  method: 'post',
  path: '/api/reviews/preview',
  summary: 'What deals would look like if claims were joined or parted; nothing is kept',
  request: { body: { ...json('What would be said', askedPreviewSchema), required: true } },
  responses: {
    200: json('The deals as they are and as they would be', reviewPreviewSchema),
    ...problems(400, 403, 404, 413, 415),
  },
});

export const listReviewQueue = createRoute({
  method: 'get',
  path: '/api/review-queue',
  summary: 'Claims to look at: what needs another look, what is disputed or contradicted, then the least sure',
  request: { query: queueQuerySchema },
  responses: { 200: json('A page of the queue', reviewQueueSchema), ...problems(400) },
});

export const getClaimHistory = createRoute({
  method: 'get',
  path: '/api/claims/{id}/history',
  summary: 'A claim as it stands, as the engine printed it, and what people said of it',
  request: { params: id },
  responses: { 200: json('The history', claimHistorySchema), ...problems(404) },
});
