import type { Extraction } from '../model/index.ts';
import type { AddResult, Register } from '../store/index.ts';
import { searchTextOf } from './search/index.ts';

export interface Kept {
  /** Id of the document in the register. */
  id: string;
  status: AddResult;
  /** How many claims the engine read in it. */
  claims: number;
}

/** Keeps what was read already, with the words that it is found by. Throws what `Register.add` does. */
export async function keepExtraction(register: Register, extraction: Extraction): Promise<Kept> {
  const [kept] = await keepExtractions(register, [extraction]);
  return kept as Kept;
}

/** The same for several, all of them or none, in one transaction: much faster than one by one. Throws what `Register.addAll` does. */
export async function keepExtractions(register: Register, extractions: readonly Extraction[]): Promise<Kept[]> {
  const additions = extractions.map((extraction) => ({ extraction, searchText: searchTextOf(extraction) }));
  const results = await register.addAll(additions);
  return extractions.map(({ document: { id }, claims }, i) => {
    return { id, status: results[i] as AddResult, claims: claims.length };
  });
}
