import { IsnadError } from '../model/index.ts';

/** The error with the file and line of the document that it happened on. */
export function placedError(error: unknown, { file, line }: { file: string; line?: number }): IsnadError {
  const known = error instanceof IsnadError;
  const message = error instanceof Error ? error.message : String(error);
  return new IsnadError(known ? error.code : 'bad-document', known ? message : `It could not be read: ${message}.`, {
    ...(known && { wayOut: error.wayOut }),
    file,
    ...(line !== undefined && { line }),
    cause: error,
  });
}
