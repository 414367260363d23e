import { IsnadError, type Review } from '../../model/index.ts';
import { addClaim, correctClaim } from '../../pipeline/review/index.ts';
import type { Services } from '../services.ts';
import type { Said } from '../types.ts';
import { keptDocument } from './kept-document.ts';

/** Keeps what somebody says of claims. Throws `not-found`, `bad-review` naming the field, `claim-changed`. */
export async function say(services: Services, said: Said, by: string): Promise<Review[]> {
  const { register, catalogue } = services;
  const who = { by, note: said.note };
  switch (said.verb) {
    case 'accept':
    case 'reject':
    case 'dispute':
      return [await register.review({ verdict: said.verb, on: said.claim, seen: said.seen, ...who })];
    case 'correct': {
      const target = await claimOf(services, said.claim, said.seen !== undefined);
      return correctClaim(register, catalogue, target, { parts: said.set, seen: said.seen, ...who });
    }
    case 'add': {
      const document = await keptDocument(services, said.document, 'document');
      const { kind, subtype, words, at, set = {} } = said;
      return [await addClaim(register, catalogue, document, { kind, subtype, words, at, parts: set, ...who })];
    }
    case 'undo':
      return [await register.undoReview(said.review, who)];
    default: {
      const { verb, claim, with: others, seen } = said;
      const [first, ...more] = [others].flat().map((other) => ({ verdict: verb, on: claim, with: other, ...who }));
      return register.reviewAll(first ? [{ ...first, seen }, ...more] : []);
    }
  }
}

async function claimOf({ register }: Services, id: string, wasSeen: boolean) {
  const [row] = await register.claimRows([id]);
  if (row) return { document: row.document.id, claim: row.claim };
  throw wasSeen
    ? new IsnadError('claim-changed', 'The claim is no longer there: its document was read again, or removed.', {
        wayOut: 'Look at it again as it is now.',
        changed: ['claim'],
      })
    : new IsnadError('not-found', `There is no claim «${id}».`, {
        wayOut: 'GET /api/claims lists them.',
        field: 'claim',
      });
}
