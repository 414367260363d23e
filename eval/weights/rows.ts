import { type GoldDocument, matchClaims } from '../../src/pipeline/eval/index.ts';
import { readDocument } from '../../src/pipeline/index.ts';

/** A proposed claim: its signs, and whether it is right in kind, subtype and parties. */
export interface Row {
  /** What its article is kept together with when figures are cross-validated: its story, or itself. */
  group: string;
  signs: string[];
  right: boolean;
}

/** Every claim that the rules propose for annotated articles; those that match what is neither owed nor wrong say nothing. */
export function rowsOf(documents: readonly GoldDocument[]): Row[] {
  return documents.flatMap(({ claims: gold, file: _, ...input }) => {
    const { claims, entities, explain } = readDocument(input, { explain: true, least: 0 });
    const { ofClaim } = matchClaims(gold, claims, new Map(entities.map((entity) => [entity.id, entity])));
    const signs = new Map((explain ?? []).map((one) => [one.claim, one.signs]));
    return claims.flatMap((claim) => {
      const match = ofClaim.get(claim);
      if (match?.core && match.gold.optional) return [];
      return [{ group: input.story ?? input.id, signs: signs.get(claim.id) ?? [], right: match?.core ?? false }];
    });
  });
}

/** How many claims articles owe. */
export function owedIn(documents: readonly GoldDocument[]): number {
  return documents.reduce((sum, { claims }) => sum + claims.filter(({ optional }) => !optional).length, 0);
}
