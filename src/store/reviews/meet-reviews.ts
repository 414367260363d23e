import {
  type Claim,
  type Doubt,
  fieldsOf,
  isSameClaim,
  isSameCore,
  isSameField,
  type Review,
  type ReviewState,
  type ReviewSubject,
  type Span,
  withField,
} from '../../model/index.ts';

/** A review of one claim, as far as it decides how claims stand. */
export type Deciding = Pick<Review, 'id' | 'verdict' | 'about' | 'field' | 'after'>;

/** A claim of a document as it stands. */
export interface Standing {
  /** As people have it. */
  claim: Claim;
  /** As the engine printed it; null where no engine of today finds it. */
  machine: Claim | null;
  state: ReviewState;
  disputed: boolean;
  /** The review that has the words by which a corrected or added claim is found; null where it is found by its own. */
  wordsOf: string | null;
}

/** How a review meets the claims of today. */
export interface Met {
  /** Id of the claim that it is about; null where there is none. */
  claim: string | null;
  doubt: Doubt | null;
}

/**
 * Lets the reviews of a document, the oldest first, meet the claims that an engine reads in it today. A review finds its claim by id,
 * else by kind and place in the text. What a person confirmed or corrected stays, also where the engine no longer finds it; where the
 * engine has changed its mind about the very thing that was reviewed, the review waits for another look and decides nothing.
 */
export function meetReviews(
  machine: readonly Claim[],
  reviews: readonly Deciding[],
): { standings: Standing[]; met: Map<string, Met> } {
  const standings = machine.map((claim): Standing => {
    return { claim, machine: claim, state: 'unreviewed', disputed: false, wordsOf: null };
  });
  const finder = new Finder(standings, reviews);
  const met = new Map<string, Met>();
  for (const review of reviews) {
    const found = meet(review, finder, standings);
    if (decides(review, found)) settleDoubts(met, found.claim);
    met.set(review.id, found);
  }
  return { standings, met };
}

/** True where a person has looked at the claim as it is today and made up their mind. */
function decides({ verdict }: Deciding, { claim, doubt }: Met): boolean {
  return claim !== null && doubt === null && verdict !== 'dispute';
}

/** What was said of a claim before needs no other look once somebody has decided anew. */
function settleDoubts(met: Map<string, Met>, claim: string | null): void {
  for (const [id, before] of met)
    if (before.claim === claim && before.doubt !== null) met.set(id, { claim, doubt: null });
}

function meet(review: Deciding, finder: Finder, standings: Standing[]): Met {
  const { verdict, about } = review;
  const known = finder.find(about, verdict === 'add');
  if (known) return { claim: known.claim.id, doubt: decide(review, known) };
  // Nothing is left to be rejected.
  if (verdict === 'reject') return { claim: null, doubt: null };
  if (verdict === 'dispute') return { claim: null, doubt: 'no-claim' };
  const kept: Standing = {
    claim: review.after ?? about.claim,
    machine: null,
    state: verdict === 'add' ? 'added' : verdict === 'accept' ? 'accepted' : 'corrected',
    disputed: false,
    wordsOf: review.id,
  };
  standings.push(kept);
  finder.note(about, kept);
  return { claim: kept.claim.id, doubt: verdict === 'add' ? null : 'no-claim' };
}

/** What a review makes of a claim; says why where it needs another look, and leaves the claim as it is. */
function decide({ id, verdict, about, field, after }: Deciding, standing: Standing): Doubt | null {
  switch (verdict) {
    case 'add':
      // Today's engine finds what somebody had to add.
      standing.state = 'accepted';
      return null;
    case 'accept':
      if (!isSameClaim(standing.claim, about.claim)) return 'claim-changed';
      standing.state = standing.state === 'corrected' || standing.state === 'added' ? standing.state : 'accepted';
      return null;
    case 'reject':
      if (!isSameCore(standing.claim, about.claim)) return 'claim-changed';
      standing.state = 'rejected';
      return null;
    case 'dispute':
      standing.disputed = true;
      return null;
    default: {
      if (field === null || after === null) return null;
      const isAsBefore = isSameField(standing.claim, about.claim, field);
      if (!isAsBefore && !isSameField(standing.claim, after, field)) return 'field-changed';
      standing.claim = withField(standing.claim, field, after);
      standing.state = standing.state === 'added' ? 'added' : 'corrected';
      standing.wordsOf = id;
      return null;
    }
  }
}

/** Finds the claim that a review speaks of. */
class Finder {
  readonly #standings: readonly Standing[];
  /** By the id that the claim had when it was reviewed. */
  readonly #known = new Map<string, Standing>();

  constructor(standings: readonly Standing[], reviews: readonly Deciding[]) {
    this.#standings = standings;
    const reviewed = new Set(reviews.map(({ about }) => about.claim.id));
    for (const one of standings) if (reviewed.has(one.claim.id)) this.#known.set(one.claim.id, one);
  }

  /** With `exactly`, only a claim that tells the same kind of thing of the same parties. */
  find(about: ReviewSubject, exactly: boolean): Standing | undefined {
    const known = this.#known.get(about.claim.id);
    if (known) return known;
    const taken = new Set(this.#known.values());
    let best: Standing | undefined;
    let most = 0;
    for (const one of this.#standings) {
      if (one.claim.kind !== about.kind) continue;
      const shared = overlap(one.claim.evidence, about.evidence);
      // What another review has found is the same again only if it says the same.
      const mustBeSame = exactly || taken.has(one);
      if (shared === 0 || (mustBeSame && !isSameCore(one.claim, about.claim))) continue;
      const alike = fieldsOf(about.kind).filter((field) => isSameField(one.claim, about.claim, field)).length;
      if (alike + shared > most) {
        best = one;
        most = alike + shared;
      }
    }
    if (best) this.note(about, best);
    return best;
  }

  note({ claim }: ReviewSubject, standing: Standing): void {
    this.#known.set(claim.id, standing);
  }
}

/** The share, 0 to 1, of the reviewed words that another claim stands on. */
function overlap(evidence: readonly Span[], reviewed: readonly Span[]): number {
  const length = reviewed.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = reviewed.flatMap((a) => evidence.map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)));
  return length === 0 ? 0 : Math.min(1, shared.filter((one) => one > 0).reduce((sum, one) => sum + one, 0) / length);
}
