// npm run bench:deals [-- CLAIMS]: how long the deals of a register take to work out, of claims made for it; one core, a register in memory.
import { parseArgs } from 'node:util';
import { type Synthetic, syntheticClaims, syntheticStateOf } from '../eval/deals/synthetic-claims.ts';
import type { Extraction } from '../src/model/index.ts';
import { readDeals, summaryOf } from '../src/pipeline/deals/index.ts';
import { buildDeals } from '../src/resolve/index.ts';
import { openMemoryRegister } from '../src/store/index.ts';

/** Words of one document's text, about as many as an article of a newspaper has. */
const WORDS = 300;

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 20_000);
const rows: [string, string][] = [];

for (const claims of [count / 4, count, count * 4]) {
  const made = syntheticClaims(claims);
  rows.push([
    `deals of ${claims} claims`,
    await timed(async () => buildDeals(made.claims, syntheticStateOf, (weapon) => weapon)),
  ]);
}

const register = await openMemoryRegister();
const made = syntheticClaims(count);
for (const extraction of extractionsOf(made)) {
  await register.add(extraction, { searchText: { version: 0, title: [], document: [], claims: {} } });
}
const { documents, claims } = await register.counts();
const book = await readDeals(register);
rows.push([
  `a register of ${documents} documents, ${claims} transfer claims, ${book.deals.length} deals: read and worked out`,
  await timed(() => readDeals(register)),
]);
rows.push([
  'a line of each deal, with its origins',
  await timed(async () => book.deals.map((deal) => summaryOf(deal, book))),
]);
rows.push(['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`]);
await register.close();
console.log(['| what | processor time |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'));

async function timed(work: () => Promise<unknown>): Promise<string> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / 1e6).toFixed(2)} s`;
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
