// npm run eval [-- --raise] [--show]: scores the engine over every set of gold and holds it to eval/baseline.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatScore, scoreDocuments } from '../src/pipeline/eval/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { type Baseline, fallsOf, figuresOf, raise } from './floors.ts';
import { type GoldSet, goldFolder, goldSets } from './sets.ts';

const { values } = parseArgs({ options: { raise: { type: 'boolean' }, show: { type: 'boolean' } } });
const baselineFile = join(import.meta.dirname, 'baseline.json');
const baseline: Baseline = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {};

const sets = goldSets();
if (!existsSync(goldFolder)) console.log(`Left out: the annotated articles; set ISNAD_GOLD to their folder.\n`);
const falls = sets.flatMap(scoreSet);

if (values.raise) {
  writeFileSync(baselineFile, `${JSON.stringify(baseline, null, 2)}\n`);
  console.log('eval/baseline.json: floors raised to the figures above where these are better.');
}
for (const fall of falls) console.log(`FALLEN  ${fall}`);
if (!falls.length) console.log('Every figure holds its floor.');
process.exitCode = falls.length ? 1 : 0;

function scoreSet({ name, documents }: GoldSet): string[] {
  const results = documents.map(({ claims: _, file: __, ...input }) => readDocument(input));
  const score = scoreDocuments(documents, results);
  console.log(`${name}: ${formatScore(score, { show: values.show ?? false })}\n`);
  const figures = figuresOf(score);
  const fallen = fallsOf(figures, baseline[name]).map((fall) => `${name}: ${fall}`);
  if (values.raise) baseline[name] = raise(baseline[name], figures);
  return fallen;
}
