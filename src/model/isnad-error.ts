/** What went wrong, for programs; each code has one meaning. */
export type ErrorCode =
  | 'bad-document'
  | 'bad-encoding'
  | 'bad-json'
  | 'binary-file'
  | 'empty-text'
  | 'too-large'
  | 'unreadable'
  | 'unknown-language'
  | 'bad-catalogue'
  | 'bad-gold'
  | 'bad-filter'
  | 'bad-review'
  | 'claim-changed'
  | 'bad-user'
  | 'weak-password'
  | 'wrong-password'
  | 'no-users'
  | 'not-found'
  | 'not-fetched'
  | 'address-refused'
  | 'fetch-off'
  | 'too-many-imports'
  | 'register-locked'
  | 'register-newer'
  | 'register-unusable'
  | 'register-not-empty'
  | 'bad-backup'
  | 'cannot-write'
  | 'stopped'
  | 'port-busy'
  | 'bad-host';

/** An error that a user can meet: a code, one sentence that says what was wrong and where, and a way out. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: ErrorCode;
  /** What the user can do about it, one sentence; empty where the message says it all. */
  readonly wayOut: string;
  /** The file, address or field that it concerns, with a line number where there is one; of a claim that is otherwise now, the parts that are. */
  readonly where: { file?: string; line?: number; field?: string; changed?: readonly string[] };

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      wayOut?: string;
      file?: string;
      line?: number;
      field?: string;
      changed?: readonly string[];
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.wayOut = options.wayOut ?? '';
    const { file, line, field, changed } = options;
    this.where = {
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(field !== undefined && { field }),
      ...(changed !== undefined && { changed }),
    };
  }
}
