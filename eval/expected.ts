// npm run examples: writes what `isnad extract` makes of the articles under examples/ to examples/expected/. Review the diff:
// a change that takes a claim farther from the article's own "claims" is a fault, whatever the floors say.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { ingestPaths } from '../src/pipeline/ingest-paths.ts';

export const examplesFolder = join(import.meta.dirname, '../examples');
const expectedFolder = join(examplesFolder, 'expected');

/** The articles that ship with the package, one file each. */
export const exampleFiles = readdirSync(examplesFolder)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** Where the reviewed result of an example lies. */
export function expectedFile(name: string): string {
  return join(expectedFolder, name);
}

/** JSON for readers of diffs: indented, with what fits on a line on one. */
function readable(result: Extraction): string {
  const small = /[{[]\n\s+([^{}[\]\n]+(?:\n[^{}[\]\n]+){0,5})\n\s+[}\]]/gu;
  return `${JSON.stringify(result, null, 2).replace(small, (whole) => {
    const line = whole.replace(/\n\s+/gu, ' ');
    return line.length > 110 ? whole : line;
  })}\n`;
}

if (import.meta.main) {
  mkdirSync(expectedFolder, { recursive: true });
  for (const name of exampleFiles) {
    for await (const document of ingestPaths([join(examplesFolder, name)])) {
      if ('error' in document) throw document.error;
      writeFileSync(expectedFile(name), readable(readDocument(document.input)));
    }
  }
  console.log(`examples/expected: ${exampleFiles.length} results written; read their diff.`);
}
