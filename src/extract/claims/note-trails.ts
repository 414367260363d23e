import type { Decision } from './decide/decide.ts';
import type { Sequels } from './told-on.ts';

const FINISH = 'finish claims';
const DECIDE = 'decide';

/** Notes of drafts what became of the claim that they tell: what its chain or time made of each, that they are one, and whether it was made. */
export function noteDecision({ claim, drafts, kept, signs }: Decision): void {
  const [first] = drafts;
  for (const { trail, assertion: said } of drafts) {
    if (!trail) continue;
    trail.signs = signs;
    if (kept) trail.claim = claim.id;
    else trail.dropped = { why: 'unsure', refiner: DECIDE };
    trail.change('assertion', said, claim.assertion, FINISH, 'by its source or its time');
    if (first && first.trail !== trail)
      trail.more.push({ does: 'join', why: 'says the same', sentence: first.sentence, refiner: FINISH });
  }
}

/** Notes of deals what later sentences add to them, and of those sentences that they only go on about a deal. */
export function noteAbsorbed({ of, absorbed }: Sequels): void {
  for (const [{ trail }, more] of of) {
    for (const { sentence } of more)
      trail?.more.push({ does: 'add', why: 'tells on of the deal', sentence, refiner: FINISH });
  }
  for (const { trail } of absorbed) if (trail) trail.dropped = { why: 'told-on', refiner: FINISH };
}
