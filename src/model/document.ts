import { z } from 'zod';

/** A day of the civil calendar, `2022-10-12`; a date that is none («2022-02-30») is refused. */
export const daySchema = z.iso.date();

/** What a caller hands in: one article, before it is read. Only `text` is required. */
export const documentInputSchema = z.object({
  id: z.string().min(1).nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: daySchema.nullish(),
  language: z.string().nullish(),
  text: z.string(),
});
export type DocumentInput = z.infer<typeof documentInputSchema>;

/** An article as Isnad keeps it. Every offset of a result counts UTF-16 code units of `text`. */
export const documentSchema = z.object({
  /** Hash of the content: the same text twice is the same document. */
  id: z.string(),
  url: z.string().nullable(),
  /** Entity id of the outlet that the text is from. */
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  publishedAt: daySchema.nullable(),
  /** Entity ids of agencies and partners that a byline or footer credits for the whole article. */
  credits: z.array(z.string()),
  /** The `id` that the input gave, if it gave one. */
  externalId: z.string().optional(),
  text: z.string(),
});
export type Document = z.infer<typeof documentSchema>;
