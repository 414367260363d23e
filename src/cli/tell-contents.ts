import type { Contents } from '../store/index.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'];

/** «3 documents, 12 claims». */
export function tellContents(contents: Contents): string {
  return ['document', 'claim']
    .map((one) => {
      const { rows = 0 } = contents[`${one}s`] ?? {};
      return `${rows} ${one}${rows === 1 ? '' : 's'}`;
    })
    .join(', ');
}

/** A number of bytes as people say it: «1.2 MB», a thousand to each step. */
export function tellSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length);
  return `${(bytes / 1000 ** step).toFixed(1)} ${UNITS[step - 1]}`;
}
