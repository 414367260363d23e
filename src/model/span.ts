import { z } from 'zod';

/** A run of text: UTF-16 code units of the document's cleaned text, `end` exclusive. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof spanSchema>;
