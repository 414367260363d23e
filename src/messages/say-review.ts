import { isMessageKey, type Language, type MessageKey, message } from './message.ts';
import { sayAmount } from './say-amount.ts';
import { sayChain } from './say-chain.ts';
import { sayClaim } from './say-claim.ts';
import { sayItem } from './say-item.ts';
import { sayList, sayNames } from './say-name.ts';
import type { Entities, SayableClaim } from './types.ts';

/** What saying a review needs to know of it. */
export interface SayableReview {
  verdict: string;
  about: { claim: SayableClaim };
  other: { claim: SayableClaim } | null;
  field: string | null;
  after: SayableClaim | null;
  by: string;
}

/** Who said what of which claim: «Huda corrected the supplier from France to Russia: …». */
export function sayReview(review: SayableReview, entities: Entities, language: Language): string {
  const { verdict, about, other, field, after, by } = review;
  const claim = sayClaim((verdict === 'add' && after) || about.claim, entities, language, null);
  return message(`review.${verdict}` as MessageKey, language, {
    by,
    claim,
    ...(other && { other: sayClaim(other.claim, entities, language, null) }),
    ...(field !== null && {
      field: sayField(field, language),
      before: sayPart(about.claim, field, entities, language),
      after: after ? sayPart(after, field, entities, language) : '',
    }),
  });
}

/** The name of a part of a claim: «the supplier». */
export function sayField(field: string, language: Language): string {
  const key = `review.field.${field}`;
  return isMessageKey(key) ? message(key, language) : field;
}

/** A part of a claim in words; «nothing» where it is empty. */
export function sayPart(claim: SayableClaim, field: string, entities: Entities, language: Language): string {
  return partOf(claim, field, entities, language) || message('review.nothing', language);
}

function partOf(claim: SayableClaim, field: string, entities: Entities, language: Language): string {
  const named = (key: string) => (isMessageKey(key) ? message(key, language) : '');
  switch (field) {
    case 'subtype':
      return named(`subtype.${claim.kind}.${claim.subtype}`) || claim.subtype;
    case 'assertion':
      return named(`assertion-name.${claim.assertion}`) || claim.assertion;
    case 'items':
      return sayList(
        claim.items.map((item) => sayItem(item, entities, language)),
        language,
      );
    case 'amounts':
      return sayList(
        claim.amounts.map((amount) => sayAmount(amount, language)),
        language,
      );
    case 'time':
      return [claim.time?.start, claim.time?.end].filter((day, i, days) => day && day !== days[i - 1]).join(' – ');
    case 'place':
      return sayNames(claim.place, entities, language);
    case 'attribution':
      return sayChain(claim.attribution, entities, language);
    default:
      return sayNames(claim.roles[field], entities, language);
  }
}
