// npm run bench:serve [-- DOCUMENTS] [--database postgres://…]: the server under load, and the table of claims in a browser. A register
// of so many documents (100,000 with 500,000 claims unless said otherwise) is made on a PostgreSQL server that is started for it; or
// it lies at the address already. Fifty connections ask, for some seconds each, for pages of claims and more; then a Chromium opens
// the table, filters and scrolls it. Ends with 1 where a floor is not kept.
import { parseArgs } from 'node:util';
import { openRegister } from '../src/store/index.ts';
import { findChromium, findPostgres } from '../test/machine.ts';
import { startPostgres } from '../test/postgres-server.ts';
import { browse } from './serve/browse.ts';
import { load } from './serve/load.ts';
import { startServing } from './serve/start-serving.ts';
import { importDocuments } from './store/import-documents.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string' }, seconds: { type: 'string', default: '10' } },
});

const server = values.database === undefined ? await startPostgres(findPostgres() ?? none('PostgreSQL')) : null;
const address = values.database ?? (server?.address as string);
try {
  const register = await openRegister(address);
  if (server !== null) await importDocuments(register, Number(positionals[0] ?? 100_000));
  const { documents, claims } = await register.counts();
  const [document = ''] = await register.idsOf('documents', '8', 1);
  await register.close();

  const serving = await startServing(address);
  const rows = [...(await load(serving, document, Number(values.seconds)))];
  rows.push(...(await browse(serving.url, findChromium() ?? none('Chromium'))));
  await serving.stop();

  console.log(`### ${documents} documents, ${claims} claims on a PostgreSQL server, Node ${process.version}\n`);
  console.log(['| what | measured | floor |', '| --- | --- | --- |', ...rows.map(line)].join('\n'));
  if (rows.some(({ kept }) => !kept)) process.exitCode = 1;
} finally {
  await server?.stop();
}

function line({ what, measured, floor }: { what: string; measured: string; floor: string }): string {
  return `| ${what} | ${measured} | ${floor} |`;
}

function none(program: string): never {
  throw new Error(`There is no ${program} on this machine.`);
}
