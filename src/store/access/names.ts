import { IsnadError } from '../../model/index.ts';

const shape = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[ ._'-](?=[\p{L}\p{N}])){0,39}$/u;

/** The name as it is kept: of any script, without blanks at its ends. Throws `bad-user` where it is no name. */
export function cleanName(name: string): string {
  const clean = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (shape.test(clean)) return clean;
  throw new IsnadError(
    'bad-user',
    'The name must have 1 to 40 letters or digits; between them may stand blanks, dots, hyphens or apostrophes.',
    {
      wayOut: 'Take another name.',
      field: 'name',
    },
  );
}

/** What names are compared by: «Huda» and «huda» are one, and so are «أحمد» and «احمد». */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ');
}
