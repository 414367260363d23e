export { isMessageKey, type Language, languages, type MessageKey, message, type Params } from './message.ts';
export { sayAmount } from './say-amount.ts';
export { sayChain, sayLink } from './say-chain.ts';
export { sayClaim, sayClause } from './say-claim.ts';
export { sayCategory, sayItem } from './say-item.ts';
export { sayName, sayNames } from './say-name.ts';
export { sayDay, sayTime } from './say-time.ts';
export type {
  Entities,
  SayableAmount,
  SayableClaim,
  SayableEntity,
  SayableItem,
  SayableLink,
  SayableTime,
} from './types.ts';
