import { message, sayCarrier, sayChange, sayDeal, sayLineage, sayOrigins } from '../messages/index.ts';
import type { Carrier, Deal, Lineage } from '../model/index.ts';
import type { TaleOfClaim } from '../pipeline/deals/index.ts';
import { shortId } from './document-id.ts';
import { bold, dim } from './style.ts';
import { sentenceOf, type Telling, withWords } from './tell-claims.ts';

/** Who stands behind a deal. */
export function renderDealOrigins(deal: Deal, telling: Telling): string {
  const { book, language, colours } = telling;
  const title = bold(sayDeal(deal, book.entities, language), colours);
  const id = dim(message('deal.id', language, { id: deal.id }), colours);
  return renderOrigins([title, id], deal.steps.length, telling);
}

/** Who stands behind a claim: those of its deal that say the same, and of which deals it is. */
export function renderClaimOrigins({ row, sayings, deals }: TaleOfClaim, telling: Telling): string {
  const { language, colours } = telling;
  const ofDeals = deals.map(({ id, counted }) => {
    return dim(message(counted ? 'origins.claim.deal' : 'origins.claim.maybe', language, { id }), colours);
  });
  const [title = '', ...words] = withWords(row, sentenceOf(row, telling), telling);
  return renderOrigins([bold(title, colours), ...words, ...ofDeals], sayings.length, telling);
}

/** Trees below a head: the origin, who had it first, and below each document those that have it from there. */
function renderOrigins(head: readonly string[], claims: number, telling: Telling): string {
  const { book, language } = telling;
  const { origins } = book;
  const counts = { claims, documents: origins.documents, origins: sayOrigins(origins, language) };
  return [
    ...head,
    message('deal.counts', language, counts),
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
