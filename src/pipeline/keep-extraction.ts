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

/** Keeps what was read already, with the words that it is found by. */
export async function keepExtraction(register: Register, extraction: Extraction): Promise<Kept> {
  const status = await register.add(extraction, { searchText: searchTextOf(extraction) });
  return { id: extraction.document.id, status, claims: extraction.claims.length };
}
