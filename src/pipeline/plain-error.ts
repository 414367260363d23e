import { IsnadError } from '../model/index.ts';

/** An `IsnadError` in the form in which it crosses threads. */
export type PlainError = Pick<IsnadError, 'code' | 'message' | 'wayOut' | 'where'>;

export function plainError({ code, message, wayOut, where }: IsnadError): PlainError {
  return { code, message, wayOut, where };
}

/** An error that has crossed threads. */
export function asError({ code, message, wayOut, where }: PlainError): IsnadError {
  return new IsnadError(code, message, { wayOut, ...where });
}
