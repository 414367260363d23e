import {
  assertions,
  type Claim,
  claimSchema,
  fieldsOf,
  IsnadError,
  isSameField,
  type ReviewSubject,
  roles,
  subtypes,
} from '../../model/index.ts';
import type { ReviewDraft, SeenClaim } from '../types.ts';

/** Throws `bad-review` where a draft lacks something, whatever the register holds. */
export function checkDraft({ verdict, by, note, field, after, with: other }: ReviewDraft): void {
  if (by.trim() === '') throw badReview('by', 'A review needs the name of who makes it.', 'Give one with --by.');
  if (verdict === 'dispute' && !note?.trim())
    throw badReview('note', 'A dispute needs a note: what is doubted, and why.', 'Give one with --note.');
  if ((verdict === 'join' || verdict === 'part') && other === undefined)
    throw badReview('with', 'It takes two claims.', 'Name the second one.');
  if ((verdict === 'correct' || verdict === 'add') && after === undefined)
    throw badReview('after', 'The claim as it should be is missing.', 'Say what it should be.');
  if (verdict === 'correct' && field === undefined)
    throw badReview('field', 'It is not said which part is corrected.', 'Name one.');
}

/** Throws `bad-review` where a draft does not fit the claims that it speaks of. */
export function checkChange(
  { verdict, field, after }: ReviewDraft,
  about: ReviewSubject,
  other: ReviewSubject | null,
): void {
  if (other && (about.kind !== 'transfer' || other.kind !== 'transfer'))
    throw badReview('with', 'Only transfers make up deals.', 'Name two claims of transfers.');
  if (other && about.claim.id === other.claim.id)
    throw badReview('with', 'Both are the same claim.', 'Name two claims.');
  if (after === undefined) return;
  checkClaim(after);
  if (verdict !== 'correct' || field === undefined) return;
  if (!fieldsOf(about.kind).includes(field))
    throw badReview(
      'field',
      `«${field}» is no part of a claim of this kind.`,
      `Use one of ${fieldsOf(about.kind).join(', ')}.`,
    );
  if (isSameField(about.claim, after, field))
    throw badReview(field, `The part «${field}» is so already.`, 'Accept the claim if it is right.');
}

/** Throws `claim-changed` with the parts that are otherwise than the reviewer saw them. */
export function mustBeAsSeen(seen: SeenClaim | undefined, now: SeenClaim): void {
  if (seen === undefined) return;
  const changed = [
    ...fieldsOf(now.claim.kind).filter((field) => !isSameField(seen.claim, now.claim, field)),
    ...(seen.claim.kind === now.claim.kind ? [] : ['kind']),
    ...(seen.review.state === now.review.state ? [] : ['state']),
    ...(seen.review.disputed === now.review.disputed ? [] : ['disputed']),
  ];
  if (changed.length > 0)
    throw claimChanged(`The claim has changed since it was looked at: ${changed.join(', ')}.`, changed);
}

export function claimChanged(message: string, changed: readonly string[]): IsnadError {
  return new IsnadError('claim-changed', message, { wayOut: 'Look at it again as it is now.', changed });
}

/** Throws where a claim would not be one by the contract. */
function checkClaim(claim: Claim): void {
  const { kind, subtype, assertion } = claim;
  const valid = claimSchema.safeParse(claim);
  if (!valid.success) {
    const [issue] = valid.error.issues;
    throw badReview(String(issue?.path[0] ?? 'claim'), `${issue?.message ?? 'It is no claim'}.`, 'See docs/review.md.');
  }
  const known: readonly string[] = subtypes[kind];
  if (!known.includes(subtype))
    throw badReview('subtype', `«${subtype}» is no subtype of ${kind}.`, `Use one of ${known.join(', ')}.`);
  if (!assertions.includes(assertion))
    throw badReview('assertion', `«${assertion}» is no assertion.`, `Use one of ${assertions.join(', ')}.`);
  const has: readonly string[] = roles[kind];
  const [wrong] = Object.keys(claim.roles).filter((role) => !has.includes(role));
  if (wrong !== undefined) throw badReview(wrong, `A claim of kind ${kind} has no ${wrong}.`, `Use ${has.join(', ')}.`);
  if (Object.values(claim.roles).every((ids) => ids.length === 0))
    throw badReview('roles', 'A claim without a party says nothing.', 'Name at least one, or reject the claim.');
}

export function badReview(field: string, message: string, wayOut: string): IsnadError {
  return new IsnadError('bad-review', message, { field, wayOut });
}
