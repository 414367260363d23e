import { type Entities, type Language, message, sayReview } from '../messages/index.ts';
import { entitiesOfClaim, type Review } from '../model/index.ts';
import type { Register } from '../store/index.ts';
import { shortId } from './document-id.ts';
import { entitiesById } from './entities-of.ts';
import { dim } from './style.ts';

/** Whom reviews name. */
export function entitiesOfReviews(register: Register, reviews: readonly Review[]): Promise<Entities> {
  const claims = reviews.flatMap(({ about, other, after }) =>
    [about.claim, other?.claim, after].filter((one) => !!one),
  );
  return entitiesById(register, claims.flatMap(entitiesOfClaim));
}

/** A review in some lines: when and what, then its note, whether it still holds, and by which ids it is called. */
export function tellReview(review: Review, entities: Entities, language: Language, colours: boolean): string {
  const { id, at, note, undone, doubt, about } = review;
  const when = at.slice(0, 16).replace('T', ' ');
  const more = [
    ...(note === null ? [] : [message('review.note', language, { note })]),
    ...(undone ? [message('review.undone', language)] : []),
    ...(doubt === null ? [] : [message(`review.doubt.${doubt}`, language)]),
    dim(`${id} · ${shortId(about.document)}`, colours),
  ];
  return [`${when}  ${sayReview(review, entities, language)}`, ...more.map((line) => `    ${line}`)].join('\n');
}
