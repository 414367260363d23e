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

/** Chunks that are read twice, the first time to warm up. */
const WARM = 5;

/** Characters of the corpus from which the long documents of the second table are made. */
const LONGEST = 2_100_000;

const { values, positionals } = argumentsGiven();
const corpus = positionals[0];
const documents = corpus ? readCorpus(resolve(process.env.INIT_CWD ?? '.', corpus)) : repeatedExamples(500);
const name = corpus ? basename(corpus) : 'the examples, repeated';

const { rows, sample } = await speed(documents);
const table = [...rows, '', ...growth(sample)];
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

/** The first table, and documents of the corpus for the second. No more than a chunk of the corpus is held at a time. */
async function speed(inputs: AsyncIterable<DocumentInput>): Promise<{ rows: string[]; sample: DocumentInput[] }> {
  const each: number[] = [];
  const sample: DocumentInput[] = [];
  let [time, bare, characters, claiming, unread] = [0, 0, 0, 0, 0];
  const chunks = chunksOf(inputs);
  // Once to warm up: the compiler's work is no part of a long run.
  const first = await taken(chunks, WARM);
  measure(first.flat(), read);
  measure(first.flat(), ({ text }) => barePass(text));
  for await (const chunk of concat(first, chunks)) {
    bare += processorTime(() => measure(chunk, ({ text }) => barePass(text)));
    time += processorTime(() => {
      const measured = measure(chunk, read);
      each.push(...measured.each);
      claiming += measured.results.filter((count) => count !== null && count > 0).length;
      unread += measured.results.filter((count) => count === null).length;
    });
    if (characters < LONGEST) sample.push(...chunk);
    for (const { text } of chunk) characters += text.length;
  }
  if (each.length === 0) {
    console.error('bench: there is no document in the corpus');
    process.exit(1);
  }
  each.sort((a, b) => a - b);
  const share = (count: number) => `${count} (${((100 * count) / each.length).toFixed(1)} %)`;
  const figures: [string, string][] = [
    ['documents', String(each.length)],
    ['characters', String(characters)],
    ['documents with claims', share(claiming)],
    ['documents without a text that can be read, passed over', share(unread)],
    ['million characters a second of processor time', (characters / time / 1000).toFixed(2)],
    ['documents a second of processor time', ((each.length / time) * 1000).toFixed(0)],
    ['median per document', `${quantile(each, 0.5).toFixed(2)} ms`],
    ['99th percentile per document', `${quantile(each, 0.99).toFixed(2)} ms`],
    ['slowest document', `${quantile(each, 1).toFixed(2)} ms`],
    ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`],
    ['times a bare pass (fold, look every word up)', (time / bare).toFixed(1)],
  ];
  const rows = ['| measure | value |', '| --- | ---: |', ...figures.map(([label, value]) => `| ${label} | ${value} |`)];
  return { rows, sample };
}

/** The next `count` of a sequence, or as many as there are. */
async function taken<T>(from: AsyncGenerator<T>, count: number): Promise<T[]> {
  const found: T[] = [];
  while (found.length < count) {
    const { value, done } = await from.next();
    if (done) break;
    found.push(value);
  }
  return found;
}

async function* concat<T>(first: Iterable<T>, then: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* then;
}

async function* chunksOf(inputs: AsyncIterable<DocumentInput>): AsyncGenerator<DocumentInput[]> {
  let chunk: DocumentInput[] = [];
  for await (const input of inputs) {
    chunk.push(input);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** How many claims a document holds; null where it cannot be read: nothing but a page's furniture is in it, or another script. */
function read(input: DocumentInput): number | null {
  try {
    return readDocument(input).claims.length;
  } catch (error) {
    if (error instanceof IsnadError) return null;
    throw error;
  }
}

async function* readCorpus(file: string): AsyncGenerator<DocumentInput> {
  for await (const document of ingestPaths([file])) {
    if ('error' in document) console.error(`bench: ${document.error.message}`, document.error.where);
    else yield document.input;
  }
}

async function* repeatedExamples(least: number): AsyncGenerator<DocumentInput> {
  const examples = goldSets().find((set) => set.name === 'examples')?.documents ?? [];
  if (!examples.length) throw new Error('There are no examples to read: give a JSONL file of documents.');
  const inputs = examples.map(({ claims: _, file: __, ...input }) => input);
  for (let i = 0; i < least; i++) yield inputs[i % inputs.length] as DocumentInput;
}
