import { type EntityType, entityTypes } from '../../../model/index.ts';

/** Entity types that can say nothing. */
const MUTE: ReadonlySet<EntityType> = new Set(['weapon', 'place', 'event']);

/** Entity types that can say something. */
export const SPEAKER_TYPES: ReadonlySet<EntityType> = new Set(entityTypes.filter((type) => !MUTE.has(type)));
