import type { Catalogue } from '../../src/knowledge/index.ts';
import type { Category, Claim } from '../../src/model/index.ts';
import type { GoldDocument } from '../../src/pipeline/eval/index.ts';
import type { ReportedClaim } from '../../src/resolve/index.ts';
import { foldWord } from '../../src/text/index.ts';

type GoldClaim = GoldDocument['claims'][number];

/** The transfer claims of annotated articles as a careful reader would have had them, so that grouping is measured apart from reading. */
export function goldClaims(documents: readonly GoldDocument[], catalogue: Catalogue): ReportedClaim[] {
  const weapons = new Map(
    catalogue
      .ofType('weapon')
      .flatMap(({ id, ar, en, category }) =>
        [...ar, ...en].map((name) => [foldWord(name), { id, category: category ?? 'other' }] as const),
      ),
  );
  const itemOf = ({ any, category, quantity }: NonNullable<GoldClaim['items']>[number]): Claim['items'][number] => {
    const known = (any ?? []).map((name) => weapons.get(foldWord(name))).find((weapon) => weapon !== undefined);
    const kind = (category ?? known?.category ?? 'other') as Category;
    return { entity: known?.id ?? null, category: kind, quantity: quantity ?? null };
  };
  return documents.flatMap(({ id, publishedAt, claims }) =>
    claims.flatMap((gold, i): ReportedClaim[] =>
      gold.kind === 'transfer'
        ? [{ claim: claimOf(`${id}#${i}`, gold, itemOf), document: { id, publishedAt: publishedAt ?? null } }]
        : [],
    ),
  );
}

function claimOf(
  id: string,
  gold: GoldClaim,
  itemOf: (item: NonNullable<GoldClaim['items']>[number]) => Claim['items'][number],
): Claim {
  const { subtype, assertion = 'asserted', roles, items = [], amounts = [], time } = gold;
  const ids = Object.entries(roles).map(([role, parties]): [string, string[]] => [
    role,
    parties.map((party) =>
      typeof party === 'string' ? `state:${party}` : `armed-group:${foldWord(party.any[0] ?? '')}`,
    ),
  ]);
  return {
    id,
    kind: 'transfer',
    subtype,
    assertion,
    roles: Object.fromEntries(ids),
    items: items.map(itemOf),
    amounts: amounts.map(({ value, unit }) => ({ value, unit, qualifier: 'exact' })),
    time: time ? { start: time.start ?? null, end: time.end ?? null, text: time.text ?? '' } : null,
    place: [],
    attribution: [],
    evidence: [],
    confidence: 1,
  };
}

/** The state of a gold party's id. */
export function goldStateOf(id: string): string | null {
  return id.startsWith('state:') ? id : null;
}
