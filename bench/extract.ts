// npm run bench:extract [-- CORPUS.jsonl] [--write]: how fast the engine reads, and that its time grows no faster than the
// text. Prints a table, and with --write keeps it in bench/results.md. Without a corpus it reads the examples over and over.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldSets } from '../eval/sets.ts';
import { type DocumentInput, IsnadError } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { ingestPaths } from '../src/pipeline/ingest-paths.ts';
import { barePass } from './bare-pass.ts';
import { growth } from './growth.ts';
import { measure, processorTime, quantile } from './measure.ts';

/** Most documents between two bare passes, so that what else the machine does weighs on both alike. */
const CHUNK = 100;

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
  // Once to warm up: the compiler's work is no part of a long run.
  const warm = inputs.slice(0, CHUNK);
  measure(warm, read);
  measure(warm, ({ text }) => barePass(text));
  const each: number[] = [];
  const claims: (number | null)[] = [];
  let [time, bare] = [0, 0];
  for (let i = 0; i < inputs.length; i += CHUNK) {
    const chunk = inputs.slice(i, i + CHUNK);
    bare += processorTime(() => measure(chunk, ({ text }) => barePass(text)));
    time += processorTime(() => {
      const measured = measure(chunk, read);
      each.push(...measured.each);
      claims.push(...measured.results);
    });
  }
  each.sort((a, b) => a - b);
  const characters = inputs.reduce((sum, { text }) => sum + text.length, 0);
  const share = (count: number) => `${count} (${((100 * count) / inputs.length).toFixed(1)} %)`;
  const rows: [string, string][] = [
    ['documents', String(inputs.length)],
    ['characters', String(characters)],
    ['documents with claims', share(claims.filter((count) => count !== null && count > 0).length)],
    ['documents of furniture alone, passed over', share(claims.filter((count) => count === null).length)],
    ['million characters a second of processor time', (characters / time / 1000).toFixed(2)],
    ['documents a second of processor time', ((inputs.length / time) * 1000).toFixed(0)],
    ['median per document', `${quantile(each, 0.5).toFixed(2)} ms`],
    ['99th percentile per document', `${quantile(each, 0.99).toFixed(2)} ms`],
    ['slowest document', `${quantile(each, 1).toFixed(2)} ms`],
    ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`],
    ['times a bare pass (fold, look every word up)', (time / bare).toFixed(1)],
  ];
  return ['| measure | value |', '| --- | ---: |', ...rows.map(([label, value]) => `| ${label} | ${value} |`)];
}

/** How many claims a document holds; null where nothing but a page's furniture is in it. */
function read(input: DocumentInput): number | null {
  try {
    return readDocument(input).claims.length;
  } catch (error) {
    if (error instanceof IsnadError && error.code === 'empty-text') return null;
    throw error;
  }
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
