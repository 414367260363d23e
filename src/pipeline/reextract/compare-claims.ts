import { type Claim, fieldsOf, isSameField, type Span } from '../../model/index.ts';

/** What became of a claim when its document was read again. */
export type ClaimChange =
  | { change: 'new'; after: Claim }
  | { change: 'gone'; before: Claim }
  /** `fields` are the parts that are no longer the same. */
  | { change: 'changed'; before: Claim; after: Claim; fields: string[] };

/**
 * What differs between two readings of one document, in the order of the text: claims are the same by id, else by kind and place.
 * How sure an engine is of a claim, and where in its sentence a party stands, are no changes.
 */
export function compareClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const ids = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const left = before.filter(({ id }) => !ids.has(id));
  const changes: ClaimChange[] = [];
  for (const claim of after) {
    if (known.has(claim.id)) {
      const same = before.find(({ id }) => id === claim.id) as Claim;
      const fields = differing(same, claim);
      if (fields.length > 0) changes.push({ change: 'changed', before: same, after: claim, fields });
      continue;
    }
    const at = closest(claim, left);
    const [twin] = at < 0 ? [] : left.splice(at, 1);
    if (twin) changes.push({ change: 'changed', before: twin, after: claim, fields: differing(twin, claim) });
    else changes.push({ change: 'new', after: claim });
  }
  return [...changes, ...left.map((claim): ClaimChange => ({ change: 'gone', before: claim }))];
}

function differing(a: Claim, b: Claim): string[] {
  return fieldsOf(a.kind).filter((field) => !isSameField(a, b, field));
}

/** Index of the claim that shares kind and words, and most of the rest, or −1. */
function closest(claim: Claim, among: readonly Claim[]): number {
  const scores = among.map((other) =>
    other.kind === claim.kind && touch(other.evidence, claim.evidence) ? 1 / (1 + differing(other, claim).length) : 0,
  );
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}
