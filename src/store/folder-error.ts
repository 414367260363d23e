import type { Place } from './place.ts';

const ELSEWHERE = 'Use another folder with --register.';

/** The same of PGlite's own system, by the numbers of WASI: https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno */
const wasiCodes: Record<number, string> = {
  2: 'EACCES',
  19: 'EDQUOT',
  29: 'EIO',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
};

/** The code of an error of PostgreSQL (`53100`) or of the system (`ENOSPC`), which PGlite may tell by a number; else nothing. */
export function codeOf(error: unknown): string {
  const { name, code, errno } = error as { name?: unknown; code?: unknown; errno?: unknown };
  return name === 'ErrnoError' ? (wasiCodes[Number(errno)] ?? '') : String(code ?? '');
}

/** What the system says of a file, as what is wrong with the folder and what to do. */
const ofFiles: Record<string, [what: string, wayOut: string]> = {
  EACCES: ['may not be written by you', `Change its rights, or use another folder with --register.`],
  EPERM: ['may not be written by you', `Change its rights, or use another folder with --register.`],
  EROFS: ['is on a disk that can only be read', 'Copy the folder to another disk, or use another one with --register.'],
  ENOTDIR: ['is no folder: a file is in its place', ELSEWHERE],
  EEXIST: ['is no folder: a file is in its place', ELSEWHERE],
  ENOENT: ['cannot be made', ELSEWHERE],
};

/** What went wrong with a register in a folder, and a way out; null where the error is not the folder's. */
export function folderError(code: string, message: string, { name }: Place): [string, string] | null {
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || /no space left/iu.test(message)) {
    return [
      `The disk that holds the register in ${name} is full.`,
      'Free some space and try again; what was stored is safe.',
    ];
  }
  if (code.startsWith('58') || code.startsWith('XX')) {
    return [
      `The files of the register in ${name} are damaged: ${message}.`,
      'Restore it from a backup («isnad db restore»), or start a new one.',
    ];
  }
  if (!/^E[A-Z]+$/u.test(code)) return null;
  const [what, wayOut] = ofFiles[code] ?? [`cannot be used (${code})`, ELSEWHERE];
  return [`The register ${name} ${what}.`, wayOut];
}
