import type { EntityType } from '../../../model/index.ts';

/** Entity types that can say something. */
export const SPEAKER_TYPES: ReadonlySet<EntityType> = new Set([
  'state',
  'region',
  'government',
  'armed-force',
  'armed-group',
  'company',
  'outlet',
  'person',
  'international',
  'anonymous',
]);
