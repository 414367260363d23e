import type { ImportState } from '../../src/api/types.ts';
import { RequestError, request } from '../api/request.ts';

/** A file with the way to it within the folder that was given, `news/2023/jets.txt`. */
export interface GivenFile {
  file: File;
  name: string;
}

/** What is taken of a folder; a file that is given by itself is taken whatever its ending. */
const readable = /\.(?:txt|text|md|html|htm|xhtml|json|jsonl|ndjson)$/iu;

/** True for a file of a folder that an import should have: one that we read, and none that is hidden. */
export function isReadable(name: string): boolean {
  return readable.test(name) && !name.split('/').some((part) => part.startsWith('.'));
}

/** Begins an import of files. Throws a RequestError, `import-too-large` where the server would not take so much at a time. */
export function importFiles(files: readonly GivenFile[], largest: number): Promise<ImportState> {
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > largest) throw new RequestError({ code: 'import-too-large', detail: '' });
  const form = new FormData();
  for (const { file, name } of files) form.append('files', file, name);
  return request('/api/imports', { body: form });
}

/** Begins an import of pages, one address a line. */
export function importAddresses(lines: string): Promise<ImportState> {
  const addresses = lines.split(/\s+/u).filter((line) => line !== '');
  return request('/api/imports', { body: { addresses } });
}

/** Begins an import of the example articles, which were written for the purpose. */
export async function importExamples(): Promise<ImportState> {
  const { default: examples } = await import('./examples.json');
  const text = examples.map((article) => JSON.stringify(article)).join('\n');
  return request('/api/imports', { body: { texts: [{ name: 'examples.jsonl', text }] } });
}
