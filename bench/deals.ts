// npm run bench:deals [-- CLAIMS]: how long deals take to work out of claims made for it, and to bring up to date and read where a
// register holds many already; one core, an embedded register in memory.
import { parseArgs } from 'node:util';
import { type Synthetic, syntheticClaims, syntheticStateOf } from '../eval/deals/synthetic-claims.ts';
import type { Extraction } from '../src/model/index.ts';
import { listDeals, readDeal, updateDeals } from '../src/pipeline/deals/index.ts';
import { buildDeals } from '../src/resolve/index.ts';
import { openMemoryRegister, type Register } from '../src/store/index.ts';

/** Words of one document's text, about as many as an article of a newspaper has. */
const WORDS = 300;
/** Documents in one transaction of the import. */
const BATCH = 200;
/** How often what is quick is measured; the median is told. */
const TIMES = 9;

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 20_000);
const rows: [string, string][] = [];

const made = syntheticClaims(count);
rows.push([
  `deals of ${count} claims, in memory`,
  await timed(async () => buildDeals(made.claims, syntheticStateOf, (weapon) => weapon)),
]);

const register = await openMemoryRegister();
const [last, ...rest] = extractionsOf(made).reverse();
for (let i = 0; i < rest.length; i += BATCH) await register.addAll(rest.slice(i, i + BATCH).map(additionOf));
const all = await timed(() => updateDeals(register));
const { documents, claims } = await register.counts();
rows.push([`all deals of a register of ${documents} documents, ${claims} transfer claims`, all]);
if (last) rows.push(...(await oneMore(register, last)));
rows.push(...(await pages(register)));
rows.push(['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`]);
await register.close();
console.log(['| what | time |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'));

/** One document comes and goes. */
async function oneMore(to: Register, extraction: Extraction): Promise<[string, string][]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await to.addAll([additionOf(extraction)]);
    times.push(await took(() => updateDeals(to)));
    await to.remove(extraction.document.id);
    times.push(await took(() => updateDeals(to)));
  }
  return [
    [`deals brought up to date after one document of ${extraction.claims.length} claims came or went`, told(times)],
  ];
}

/** Pages of the list, and one deal with all that is told of it. */
async function pages(of: Register): Promise<[string, string][]> {
  const filter = { supplier: ['AB'], stage: ['delivery'] };
  const first = await of.deals({}, { limit: 50 });
  const longest = first.rows.toSorted((a, b) => b.claims - a.claims)[0];
  const id = longest?.id ?? '';
  return [
    ['first page of the list (50 deals)', told(await often(() => listDeals(of)))],
    ['the page after it', told(await often(() => listDeals(of, {}, { after: first.next ?? undefined })))],
    ['first page under a filter of two fields', told(await often(() => listDeals(of, filter)))],
    [`a deal of ${longest?.claims} claims`, told(await often(() => readDeal(of, id)))],
  ];
}

async function often(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) times.push(await took(work));
  return times;
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms`;
}

/** Milliseconds by the clock. */
async function took(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / 1e6).toFixed(2)} s of processor time`;
}

function additionOf(extraction: Extraction) {
  return { extraction, searchText: { version: 1, title: [], document: [], claims: {} } };
}

/** The documents of made claims, each with words of its own. */
function extractionsOf({ claims: all }: Synthetic): Extraction[] {
  return [...Map.groupBy(all, ({ document }) => document.id)].map(([id, those], i): Extraction => {
    const parties = new Set(those.flatMap(({ claim }) => Object.values(claim.roles).flat()));
    const text = Array.from({ length: WORDS }, (_, k) => `كلمة${(i * 7919 + k * 104_729) % 50_021}`).join(' ');
    const publishedAt = those[0]?.document.publishedAt ?? null;
    const outlet = `outlet:paper-${i % 40}`;
    const about = { url: null, publisher: outlet, title: null, language: 'ar', publishedAt, credits: [] };
    return {
      document: { id, ...about, text },
      entities: [...parties].map((party) => ({
        id: party,
        type: party.startsWith('state:') ? 'state' : 'company',
        name: { en: party },
        state: syntheticStateOf(party)?.slice('state:'.length) ?? null,
        mentions: [],
      })),
      claims: those.map(({ claim }) => claim),
      engine: { name: 'rules', version: 'made' },
    };
  });
}
