import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { assertions, IsnadError, kinds } from '../../model/index.ts';

/** A party of a gold claim: a state's ISO code, or names of which any will do. */
const partySchema = z.union([z.string(), z.object({ any: z.array(z.string()).min(1) })]);
export type GoldParty = z.infer<typeof partySchema>;

/** A link of a gold chain: an unnamed source, or one named by any of the names. */
const linkSchema = z.object({ anonymous: z.unknown().optional(), any: z.array(z.string()).optional() });
export type GoldLink = z.infer<typeof linkSchema>;

const itemSchema = z.object({
  category: z.string().nullish(),
  any: z.array(z.string()).nullish(),
  quantity: z.number().nullish(),
});
export type GoldItem = z.infer<typeof itemSchema>;

const amountSchema = z.object({ value: z.number(), unit: z.string(), qualifier: z.string().nullish() });
export type GoldAmount = z.infer<typeof amountSchema>;

const claimSchema = z.object({
  kind: z.enum(kinds),
  subtype: z.string(),
  /** Other subtypes that are right too. */
  orSubtype: z.array(z.string()).optional(),
  assertion: z.enum(assertions).optional(),
  orAssertion: z.array(z.enum(assertions)).optional(),
  roles: z.record(z.string(), z.array(partySchema)),
  /** Roles in which further parties are no fault. */
  anyRole: z.array(z.string()).optional(),
  items: z.array(itemSchema).optional(),
  amounts: z.array(amountSchema).optional(),
  time: z.object({ start: z.string().nullish(), end: z.string().nullish(), text: z.string().nullish() }).nullish(),
  attribution: z.array(linkSchema).optional(),
  orAttribution: z.array(z.array(linkSchema)).optional(),
  /** Neither owed nor held against a system that finds it. */
  optional: z.boolean().optional(),
  quote: z.string().optional(),
});
export type GoldClaim = z.infer<typeof claimSchema>;

const documentSchema = z.object({
  id: z.string(),
  /** Where the text lies, from the gold file's folder, if it is not in the file itself. */
  file: z.string().optional(),
  text: z.string().optional(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  /** Name of the event that this article and others of the folder tell. */
  story: z.string().nullish(),
  claims: z.array(claimSchema),
});

/** An article with the claims that a careful reader finds in it. */
export type GoldDocument = z.infer<typeof documentSchema> & { text: string };

/**
 * Reads every `*.json` file of a folder as gold, in the order of their names.
 * @throws IsnadError `unreadable` or `bad-gold`, naming the file and the field
 */
export function readGold(folder: string): GoldDocument[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (cause) {
    throw new IsnadError('unreadable', `The folder of gold files cannot be read: ${folder}.`, { file: folder, cause });
  }
  if (!names.length) {
    const wayOut = 'Give a folder of *.json files, each { "id", "text" or "file", "claims": […] }.';
    throw new IsnadError('bad-gold', `There is no gold file in ${folder}.`, { file: folder, wayOut });
  }
  return names.sort().map((name) => readGoldFile(folder, name));
}

function readGoldFile(folder: string, name: string): GoldDocument {
  const file = join(folder, name);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new IsnadError('bad-gold', `${file} is not readable as JSON.`, { file, cause });
  }
  const read = documentSchema.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    throw new IsnadError('bad-gold', `${file} is no gold file: ${field || 'it'}: ${issue?.message}.`, { file, field });
  }
  return { ...read.data, text: read.data.text ?? readText(file, resolve(folder, read.data.file ?? '')) };
}

function readText(file: string, textFile: string): string {
  try {
    return readFileSync(textFile, 'utf8');
  } catch (cause) {
    throw new IsnadError('bad-gold', `${file} names a text that cannot be read: ${textFile}.`, { file, cause });
  }
}
