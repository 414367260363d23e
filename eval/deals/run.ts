// npm run eval:deals [-- --show]: how well claims of the annotated articles come together into deals, held against truth.json.
import { parseArgs } from 'node:util';
import { measureDeals } from './measure.ts';

const { values } = parseArgs({ options: { show: { type: 'boolean' } } });
const { told, deals, found, precision, recall } = measureDeals();
const claims = told.reduce((sum, deal) => sum + deal.claims.length, 0);
console.log(
  `${claims} claims of ${told.length} deals: B-cubed precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
);
if (values.show) {
  for (const { deal, claims: own } of told) {
    const groups = Map.groupBy(own, (id) => found.get(id) ?? 'alone');
    if (groups.size > 1) console.log(`apart: ${deal}: ${[...groups.values()].map((ids) => ids.join(' ')).join(' | ')}`);
  }
  const labelOf = new Map(told.flatMap(({ deal, claims: own }) => own.map((claim) => [claim, deal])));
  for (const { id, steps } of deals) {
    const labels = new Set(steps.flatMap(({ claim }) => labelOf.get(claim) ?? []));
    if (labels.size > 1) console.log(`together: ${[...labels].join(' + ')} (${id})`);
  }
}
