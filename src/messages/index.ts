export { isMessageKey, type Language, type MessageKey, message, type Params } from './message.ts';
export { sayAmount } from './say-amount.ts';
export { sayChain } from './say-chain.ts';
export { sayClaim } from './say-claim.ts';
export {
  type SayableDeal,
  type SayableReporter,
  type SayableValue,
  sayDeal,
  sayReporters,
  sayStage,
  sayValue,
  sayWhat,
} from './say-deal.ts';
export { isToldElsewhere, sayMissing, sayStep } from './say-explanation.ts';
export { sayCategory, sayItem } from './say-item.ts';
export { sayName, sayNameAlone, sayNames } from './say-name.ts';
export { sayCarrier, sayChange, sayLineage, sayOrigins, sayTie } from './say-origins.ts';
export { type SayableReview, sayField, sayPart, sayReview } from './say-review.ts';
export { sayTime } from './say-time.ts';
export type {
  Entities,
  SayableAmount,
  SayableClaim,
  SayableEntity,
  SayableItem,
  SayableLink,
  SayableMissing,
  SayableStep,
  SayableTime,
} from './types.ts';
