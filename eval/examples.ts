import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractionSchema } from '../src/model/index.ts';
import type { GoldDocument } from '../src/pipeline/eval/index.ts';
import { goldOfExtraction } from './gold-of-extraction.ts';

/** The package's own articles with the claims of their reviewed results, `expected/*.json` or lines of `*.jsonl`. */
export function readExamples(folder: string): GoldDocument[] {
  const expected = join(folder, 'expected');
  if (!existsSync(expected)) return [];
  const names = readdirSync(expected).filter((name) => /\.jsonl?$/u.test(name));
  return names.sort().flatMap((name) => {
    const content = readFileSync(join(expected, name), 'utf8');
    const results = name.endsWith('l') ? content.split('\n').filter((line) => line.trim()) : [content];
    return results.map((result) => goldOfExtraction(extractionSchema.parse(JSON.parse(result))));
  });
}
