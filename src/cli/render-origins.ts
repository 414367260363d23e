import { message, sayCarrier, sayChange, sayDeal, sayLineage, sayOrigins } from '../messages/index.ts';
import type { Carrier, Deal, Lineage, Origins } from '../model/index.ts';
import { shortId } from './document-id.ts';
import { bold, dim } from './style.ts';
import type { Telling } from './tell-claims.ts';

/** Who stands behind a deal, as trees: the origin, who had it first, and below each document those that have it from there. */
export function renderOrigins(deal: Deal, origins: Origins, telling: Telling): string {
  const { book, language, colours } = telling;
  return [
    bold(sayDeal(deal, book.entities, language), colours),
    dim(message('deal.id', language, { id: deal.id }), colours),
    message('deal.counts', language, {
      claims: deal.steps.length,
      documents: origins.documents,
      origins: sayOrigins(origins, language),
    }),
    ...origins.lineages.flatMap((lineage, i) => ['', ...tree(lineage, i + 1, telling)]),
  ].join('\n');
}

function tree(lineage: Lineage, number: number, telling: Telling): string[] {
  const { book, language, colours } = telling;
  const below = Map.groupBy(lineage.carriers, ({ from }) => from);
  const [first] = below.get(null) ?? [];
  return [
    bold(`${number}. ${sayLineage(lineage, book.entities, language)}`, colours),
    ...(first ? branch(first, '   ', '   ') : []),
  ];

  /** A document with all that hang on it; `head` stands before its line, `margin` before those below. */
  function branch(carrier: Carrier, head: string, margin: string): string[] {
    const those = below.get(carrier.document) ?? [];
    const line = sayCarrier(carrier, lineage, shortId(carrier.document), book.entities, language);
    const trunk = those.length > 0 ? '│  ' : '   ';
    return [
      head + line,
      ...carrier.changes.map((change) => `${margin}${trunk}${sayChange(change, book.entities, language)}`),
      ...those.flatMap((one, i) => {
        const last = i === those.length - 1;
        return branch(one, `${margin}${last ? '└─' : '├─'} `, `${margin}${last ? '   ' : '│  '}`);
      }),
    ];
  }
}
