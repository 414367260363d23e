import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, readGold } from '../src/pipeline/eval/index.ts';

/** The package's own articles with the claims that they hold; none where the folder has no expected files. */
export function readExamples(folder: string): GoldDocument[] {
  const expected = join(folder, 'expected');
  return existsSync(expected) ? readGold(expected) : [];
}
