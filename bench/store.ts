// npm run bench:store [-- DOCUMENTS] [--on embedded|server] [--database postgres://…]: how a register of that size (100,000 documents with 500,000
// claims unless said otherwise) takes documents and answers. Embedded in a folder of its own; on a server that it starts itself, or at the
// address of an empty database. --deals works out the deals, too, which takes long, and asks for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { updateDeals } from '../src/pipeline/deals/update/update-deals.ts';
import { openRegister } from '../src/store/index.ts';
import { findPostgres } from '../test/machine.ts';
import { startPostgres } from '../test/postgres-server.ts';
import { ask } from './store/ask.ts';
import { dealQuestions } from './store/deal-questions.ts';
import { importDocuments } from './store/import-documents.ts';
import { pictureQuestions } from './store/picture-questions.ts';
import { questions } from './store/questions.ts';
import { sizeOnDisk } from './store/size-on-disk.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' }, database: { type: 'string' }, deals: { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 100_000);

if (values.on !== 'server' && values.database === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    await measure('embedded', join(folder, 'register'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (values.database !== undefined) await measure('server', values.database);
else if (values.on !== 'embedded') {
  const bin = findPostgres();
  if (bin === undefined) throw new Error('There is no PostgreSQL on this machine; name a database with --database.');
  const server = await startPostgres(bin);
  try {
    await measure('server', server.address);
  } finally {
    await server.stop();
  }
}

/** Fills a register, asks it, and prints a table. */
async function measure(on: 'embedded' | 'server', place: string): Promise<void> {
  let register = await openRegister(place);
  const took = await importDocuments(register, count);
  const counts = await register.counts();
  const started = performance.now();
  if (values.deals) await updateDeals(register);
  const deals = (performance.now() - started) / 1000;
  await register.close();
  // As somebody meets it who opens it the next day.
  register = await openRegister(place);
  const rows: string[][] = [
    ['import, documents a second', took.rate.toFixed(0), '', '', on === 'embedded' ? '≥ 300' : ''],
    ['import, processor time per document', `${took.processor.toFixed(2)} ms`, '', '', ''],
    ...(values.deals ? [['deals of all documents worked out', `${deals.toFixed(0)} s`, '', '', '']] : []),
  ];
  for (const question of [...questions, ...pictureQuestions, ...(values.deals ? dealQuestions : [])]) {
    const { p50, p95, processor, slowest } = await ask(register, question);
    rows.push([
      `${question.name} (slowest: ${slowest})`,
      `${p50.toFixed(1)} ms`,
      `${p95.toFixed(1)} ms`,
      on === 'embedded' ? `${processor.toFixed(1)} ms` : '',
      question.floor === null ? '' : `≤ ${question.floor[on]} ms`,
    ]);
  }
  rows.push(['on disk', `${((await sizeOnDisk(place)) / 1e9).toFixed(2)} GB`, '', '', '']);
  rows.push(['most memory of our process', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`, '', '', '']);
  await register.close();
  const heading = `${on}: ${counts.documents} documents, ${counts.claims} claims, Node ${process.version}`;
  const head = ['what', 'p50', 'p95', 'p95 of processor time', 'floor of p95'];
  console.log([`### ${heading}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
