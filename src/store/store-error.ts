import { IsnadError } from '../model/index.ts';
import { codeOf, folderError } from './folder-error.ts';
import type { Place } from './place.ts';
import { serverError } from './server-error.ts';

/**
 * What the database or the disk reports, as an error that a user can act on; an error of the program comes back as it is.
 * Codes are PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function storeError(error: unknown, place: Place): unknown {
  if (error instanceof IsnadError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const reason = (place.kind === 'server' ? serverError : folderError)(code, message, place);
  return reason === null ? error : unusable(reason[0], reason[1], place, error);
}

/** The error `register-unusable`: what is wrong in one sentence, and what to do in another. */
export function unusable(message: string, wayOut: string, { name }: Place, cause?: unknown): IsnadError {
  return new IsnadError('register-unusable', message, { wayOut, file: name, ...(cause !== undefined && { cause }) });
}
