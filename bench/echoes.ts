// npm run bench:echoes -- CORPUS.jsonl: how fast documents that repeat each other are found, one core, in one run.
import { resolve } from 'node:path';
import { ingestPaths } from '../src/pipeline/ingest-paths.ts';
import { findNearDuplicates } from '../src/resolve/index.ts';

const [corpus] = process.argv.slice(2);
if (!corpus) {
  console.error('Use: npm run bench:echoes -- CORPUS.jsonl');
  process.exit(2);
}
const texts: { text: string; publishedAt: string | null }[] = [];
for await (const document of ingestPaths([resolve(process.env.INIT_CWD ?? '.', corpus)])) {
  if ('error' in document) continue;
  const { text, publishedAt = null } = document.input;
  texts.push({ text, publishedAt });
}
const rows: [string, string][] = [];
for (const share of [0.25, 0.5, 1]) {
  const some = texts.slice(0, Math.round(texts.length * share));
  const before = process.cpuUsage();
  const pairs = findNearDuplicates(some);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  rows.push([
    `${some.length} documents`,
    `${seconds.toFixed(1)} s, ${((seconds / some.length) * 1e6).toFixed(0)} µs each, ${pairs.length} pairs, ${new Set(pairs.flatMap(({ a, b }) => [a, b])).size} documents in one`,
  ]);
}
rows.push(['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`]);
console.log(['| of | processor time |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'));
