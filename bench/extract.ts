// npm run bench:extract [-- CORPUS.jsonl] [--write]: how fast the engine reads, and that its time grows no faster than the
// text. Prints a table, and with --write keeps it in bench/results.md. Without a corpus it reads the examples over and over.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldSets } from '../eval/sets.ts';
import type { DocumentInput } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { ingestPaths } from '../src/pipeline/ingest-paths.ts';
import { barePass } from './bare-pass.ts';
import { growth } from './growth.ts';
import { measure, quantile } from './measure.ts';

const { values, positionals } = argumentsGiven();
const corpus = positionals[0];
const documents = corpus ? await readCorpus(resolve(process.env.INIT_CWD ?? '.', corpus)) : repeatedExamples(500);
const name = corpus ? basename(corpus) : 'the examples, repeated';

const table = [...speed(documents), '', ...growth(documents)];
const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one core`;
const text = `# Reading speed\n\n\`npm run bench:extract\` over ${name}: ${machine}.\n\n${table.join('\n')}\n`;
if (values.write) writeFileSync(join(import.meta.dirname, 'results.md'), text);
console.log(text);

/** The command line; what is not understood ends the run with a line on how to use it. */
function argumentsGiven() {
  try {
    return parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    console.error(
      `${(error as Error).message.split('. ')[0]}.\nUse: npm run bench:extract [-- CORPUS.jsonl] [--write]`,
    );
    process.exit(2);
  }
}

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

async function readCorpus(file: string): Promise<DocumentInput[]> {
  const inputs: DocumentInput[] = [];
  for await (const document of ingestPaths([file])) {
    if ('error' in document) console.error(`bench: ${document.error.message}`, document.error.where);
    else inputs.push(document.input);
  }
  if (inputs.length === 0) {
    console.error(`bench: there is no document in ${file}`);
    process.exit(1);
  }
  return inputs;
}

function repeatedExamples(least: number): DocumentInput[] {
  const examples = goldSets().find((set) => set.name === 'examples')?.documents ?? [];
  if (!examples.length) throw new Error('There are no examples to read: give a JSONL file of documents.');
  const inputs = examples.map(({ claims: _, file: __, ...input }) => input);
  return Array.from({ length: Math.ceil(least / inputs.length) }, () => inputs).flat();
}
