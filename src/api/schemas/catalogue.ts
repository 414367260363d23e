import { z } from '@hono/zod-openapi';

export const ownCatalogueSchema = z.object({
  /** The files of `--catalogue`, as they were given; none where the engine has the shipped names alone. */
  files: z.array(z.object({ name: z.string(), text: z.string() })),
});
