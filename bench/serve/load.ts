import autocannon from 'autocannon';
import type { Row } from './row.ts';
import type { Serving } from './start-serving.ts';

const CONNECTIONS = 50;
/** Milliseconds within which 99 of 100 pages of claims are to come. */
const FLOOR = 250;
/** Memory may grow by this in the last round, in MiB, when all has been asked before: what is kept is bounded, and nothing leaks. */
const GROWTH = 100;

/** Pages of claims as readers ask for them: everything, one facet, several, names, days, words. */
const claims = [
  '',
  '?kind=transfer',
  '?kind=transfer&subtype=delivery&supplier=RU',
  '?supplier=state%3AUS&recipient=state%3ASA',
  '?recipient=EG&category=combat-aircraft',
  '?category=air-defence&limit=100',
  '?party=MA',
  '?outlet=outlet%3Aal-ahram',
  '?source=outlet%3Areuters&recipient=IQ',
  '?from=2015-01-01&to=2015-12-31',
  '?year=2012&kind=agreement',
  '?assertion=denied',
  '?words=%D8%B5%D9%88%D8%A7%D8%B1%D9%8A%D8%AE&recipient=SA',
].map((query) => `/api/claims${query}`);

/** Asks with fifty connections for so many seconds each, and watches the server's memory meanwhile. */
export async function load(serving: Serving, document: string, seconds: number): Promise<Row[]> {
  const kinds: { what: string; paths: string[]; floor: number | null }[] = [
    { what: 'pages of claims', paths: claims, floor: FLOOR },
    { what: 'pages of documents', paths: ['/api/documents', '/api/documents?outlet=outlet%3Aal-ahram'], floor: null },
    { what: 'a document with its claims', paths: [`/api/documents/${encodeURIComponent(document)}`], floor: null },
    { what: 'pages of claims, once more', paths: claims, floor: FLOOR },
  ];
  const rows: Row[] = [];
  const memory: number[] = [];
  for (const { what, paths, floor } of kinds) {
    const requests = paths.map((path) => ({ method: 'GET' as const, path }));
    const told = await autocannon({ url: serving.url, connections: CONNECTIONS, duration: seconds, requests });
    memory.push(serving.memory());
    const wrong = told.errors + told.timeouts + told.non2xx;
    rows.push({
      what: `${what}, ${CONNECTIONS} connections`,
      measured: `p50 ${told.latency.p50} ms, p99 ${told.latency.p99} ms, ${told.requests.average.toFixed(0)} a second, ${wrong} errors`,
      floor: floor === null ? 'no error' : `p99 ≤ ${floor} ms, no error`,
      kept: wrong === 0 && (floor === null || told.latency.p99 <= floor),
    });
  }
  // By then each question has been asked.
  const [before = Number.NaN, after = Number.NaN] = memory.slice(-2);
  const grown = after - before;
  rows.push({
    what: 'memory of the server after each round',
    measured: memory.map((held) => `${held.toFixed(0)} MiB`).join(', '),
    floor: `the last grows by ≤ ${GROWTH} MiB`,
    kept: !(grown > GROWTH),
  });
  return rows;
}
