import { IsnadError } from '../model/index.ts';

/**
 * What the database or the disk reports, as an error that a user can act on; an error of the program comes back as it is.
 * Codes are PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function storeError(error: unknown, dir: string): unknown {
  if (error instanceof IsnadError) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  const message = error instanceof Error ? error.message : String(error);
  if (code === '53100' || /no space left/iu.test(message)) {
    return unusable(
      `The disk that holds the register in ${dir} is full.`,
      'Free some space and try again; what was stored is safe.',
      dir,
      error,
    );
  }
  if (code.startsWith('58') || code.startsWith('XX')) {
    return unusable(
      `The files of the register in ${dir} are damaged: ${message}.`,
      'Restore the folder from a copy, or start a new one.',
      dir,
      error,
    );
  }
  if (/^E[A-Z]+$/u.test(code)) return fileError(error as NodeJS.ErrnoException, dir);
  return error;
}

const reasons: Record<string, [string, string]> = {
  EACCES: ['may not be written by you', 'Change its rights, or use another folder with --register.'],
  EPERM: ['may not be written by you', 'Change its rights, or use another folder with --register.'],
  EROFS: ['is on a disk that can only be read', 'Use another folder with --register.'],
  ENOTDIR: ['is no folder: a file is in its place', 'Use another folder with --register.'],
  EEXIST: ['is no folder: a file is in its place', 'Use another folder with --register.'],
  ENOENT: ['cannot be made', 'Use another folder with --register.'],
};

function fileError(error: NodeJS.ErrnoException, dir: string): IsnadError {
  const [what, wayOut] = reasons[error.code ?? ''] ?? [
    `cannot be used (${error.code})`,
    'Use another folder with --register.',
  ];
  return unusable(`The register ${dir} ${what}.`, wayOut, dir, error);
}

export function unusable(message: string, wayOut: string, dir: string, cause?: unknown): IsnadError {
  return new IsnadError('register-unusable', message, { wayOut, file: dir, ...(cause !== undefined && { cause }) });
}
