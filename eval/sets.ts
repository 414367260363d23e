import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, readGold } from '../src/pipeline/eval/index.ts';

const root = join(import.meta.dirname, '..');

/** A named set of gold with floors of its own. */
export interface GoldSet {
  name: string;
  documents: GoldDocument[];
}

/** Where the annotated newspaper articles lie: beside the clone, or where ISNAD_GOLD says. They do not ship with it. */
export const goldFolder = process.env.ISNAD_GOLD ?? join(root, '../shared/gold');

/** The package's own examples, and the annotated articles where they are. */
export function goldSets(): GoldSet[] {
  const sets = [{ name: 'examples', documents: readGold(join(root, 'examples')) }];
  if (!existsSync(goldFolder)) return sets;
  const gold = readGold(goldFolder);
  // The articles that lie as files of their own are the first ones that the project was tried on: pasted pages, long ones.
  const seeds = gold.filter(({ file }) => file !== undefined);
  return [...sets, { name: 'seeds', documents: seeds }, { name: 'gold', documents: gold }].filter(
    ({ documents }) => documents.length,
  );
}
