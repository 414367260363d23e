// npm run eval:deals [-- --show]: how well claims of the annotated articles come together into deals, held against truth.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../src/knowledge/index.ts';
import { readGold } from '../../src/pipeline/eval/index.ts';
import { buildDeals } from '../../src/resolve/index.ts';
import { goldFolder } from '../sets.ts';
import { bCubed } from './b-cubed.ts';
import { goldClaims, goldStateOf } from './gold-claims.ts';

const { values } = parseArgs({ options: { show: { type: 'boolean' } } });
const told: { deal: string; claims: string[] }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'truth.json'), 'utf8'),
);
const truth = new Map(told.flatMap(({ deal, claims }) => claims.map((claim) => [claim, deal] as const)));

const claims = goldClaims(readGold(goldFolder), loadCatalogue());
const unknown = [...truth.keys()].filter((id) => !claims.some(({ claim }) => claim.id === id));
if (unknown.length) throw new Error(`truth.json names claims that the articles do not have: ${unknown.join(', ')}`);
const deals = buildDeals(claims, goldStateOf, (weapon) => weapon);
const found = new Map(deals.flatMap(({ id, steps }) => steps.map(({ claim }) => [claim, id] as const)));

const { precision, recall } = bCubed(truth, found);
console.log(
  `${truth.size} claims of ${told.length} deals: B-cubed precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
);
if (values.show) {
  for (const { deal, claims: own } of told) {
    const groups = Map.groupBy(own, (id) => found.get(id) ?? 'alone');
    if (groups.size > 1) console.log(`apart: ${deal}: ${[...groups.values()].map((ids) => ids.join(' ')).join(' | ')}`);
  }
  for (const { id, steps } of deals) {
    const labels = new Set(steps.flatMap(({ claim }) => truth.get(claim) ?? []));
    if (labels.size > 1) console.log(`together: ${[...labels].join(' + ')} (${id})`);
  }
}
