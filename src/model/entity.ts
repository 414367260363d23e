import { z } from 'zod';
import { spanSchema } from './span.ts';

export const entityTypes = [
  'state',
  'region',
  'government',
  'armed-force',
  'armed-group',
  'company',
  'outlet',
  'person',
  'international',
  'weapon',
  'place',
  'event',
  'anonymous',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** A thing that a text names. Ids are `state:ISO`, `type:slug` of the catalogue, or `type:` and a slug of the name as found. */
export const entitySchema = z.object({
  id: z.string().regex(/^[a-z-]+:.+$/u),
  type: z.enum(entityTypes),
  name: z.object({ ar: z.string().optional(), en: z.string().optional() }),
  /** ISO 3166-1 alpha-2 code of the state it belongs to, or null. */
  state: z.string().length(2).nullable(),
  /** Other names, so that a reader can recognise it. */
  aliases: z.array(z.string()).optional(),
  mentions: z.array(spanSchema),
});
export type Entity = z.infer<typeof entitySchema>;
