import type { Migration } from 'kysely/migration';
import * as documentsAndClaims from './0001-documents-and-claims.ts';
import * as deals from './0003-deals.ts';
import * as search from './0004-search.ts';
import * as reviews from './0005-reviews.ts';
import * as reviewQueue from './0007-review-queue.ts';
import * as originAndYear from './0009-origin-and-year.ts';

/** Every migration by its name, oldest first. A published one is never edited: a change is a new file with the next number. */
export const migrations: Record<string, Migration> = {
  '0001-documents-and-claims': documentsAndClaims,
  '0003-deals': deals,
  '0004-search': search,
  '0005-reviews': reviews,
  '0007-review-queue': reviewQueue,
  '0009-origin-and-year': originAndYear,
};
