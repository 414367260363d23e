// npm run bench:extract [-- CORPUS.jsonl]: how fast the engine reads, and that its time grows no faster than the text.
// Prints a table and writes it to bench/results.md. Without a corpus it reads the examples over and over.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { goldSets } from '../eval/sets.ts';
import type { DocumentInput } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { barePass } from './bare-pass.ts';
import { best, measure, quantile } from './measure.ts';

const corpus = process.argv[2];
const documents = corpus ? readCorpus(resolve(process.env.INIT_CWD ?? '.', corpus)) : repeatedExamples(500);
const name = corpus ? basename(corpus) : 'the examples, repeated';

const table = [...speed(documents), '', ...linearity(documents)];
const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one core`;
const text = `# Reading speed\n\n\`npm run bench:extract\` over ${name}: ${machine}.\n\n${table.join('\n')}\n`;
writeFileSync(join(import.meta.dirname, 'results.md'), text);
console.log(table.join('\n'));

function speed(inputs: readonly DocumentInput[]): string[] {
  const characters = inputs.reduce((sum, input) => sum + input.text.length, 0);
  const texts = inputs.map((input) => input.text);
  // Once to warm up: the compiler's work is no part of a long run.
  measure(inputs.slice(0, 100), readDocument);
  measure(texts.slice(0, 100), barePass);
  const bare = Math.min(measure(texts, barePass).total, measure(texts, barePass).total);
  const { total, each } = measure(inputs, readDocument);
  const rows: [string, string][] = [
    ['documents', String(inputs.length)],
    ['characters', String(characters)],
    ['million characters a second', (characters / total / 1000).toFixed(2)],
    ['documents a second', ((inputs.length / total) * 1000).toFixed(0)],
    ['median per document', `${quantile(each, 0.5).toFixed(2)} ms`],
    ['99th percentile per document', `${quantile(each, 0.99).toFixed(2)} ms`],
    ['slowest document', `${quantile(each, 1).toFixed(2)} ms`],
    ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`],
    ['times a bare pass (fold, look every word up)', (total / bare).toFixed(1)],
  ];
  return ['| measure | value |', '| --- | ---: |', ...rows.map(([label, value]) => `| ${label} | ${value} |`)];
}

/** The same text made longer: microseconds per character must not grow. */
function linearity(inputs: readonly DocumentInput[]): string[] {
  const unit = longest(inputs).slice(0, 2000);
  const rows = [2_000, 20_000, 200_000, 2_000_000].map((length) => {
    const long = `${unit}\n`.repeat(Math.ceil(length / (unit.length + 1)));
    const time = best(length < 1_000_000 ? 3 : 1, () => readDocument({ text: long, publishedAt: '2020-01-15' }));
    return `| ${long.length} | ${time.toFixed(1)} ms | ${((time / long.length) * 1000).toFixed(2)} µs |`;
  });
  return ['| characters in one document | time | per character |', '| ---: | ---: | ---: |', ...rows];
}

function longest(inputs: readonly DocumentInput[]): string {
  return inputs.reduce((long, { text }) => (text.length > long.length ? text : long), '');
}

function readCorpus(file: string): DocumentInput[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

function repeatedExamples(least: number): DocumentInput[] {
  const examples = goldSets().find((set) => set.name === 'examples')?.documents ?? [];
  if (!examples.length) throw new Error('There are no examples to read: give a JSONL file of documents.');
  const inputs = examples.map(({ claims: _, file: __, ...input }) => input);
  return Array.from({ length: Math.ceil(least / inputs.length) }, () => inputs).flat();
}
