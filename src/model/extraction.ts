import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { entitySchema } from './entity.ts';

import { explanationSchema } from './explanation.ts';

/** What reading one document gives; one line of `isnad extract`. */
export const extractionSchema = z.object({
  document: documentSchema,
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  engine: z.object({ name: z.string(), version: z.string() }),
  explain: z.array(explanationSchema).optional(),
});
export type Extraction = z.infer<typeof extractionSchema>;
