import { type Entity, type Extraction, entitiesOfClaim } from '../model/index.ts';
import type { AddResult, Register, SearchText } from '../store/index.ts';
import { searchWords } from './search-words.ts';

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

/**
 * A document is found by its title and text; a claim by its own sentences and by the names, in both scripts, of the
 * parties, items, places and sources it has: «Egypt» finds a claim that says «القاهرة».
 */
export function searchTextOf({ document, entities, claims }: Extraction): SearchText {
  const names = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  const claimWords = claims.map((claim): [string, string] => {
    const sentences = claim.evidence.map(({ start, end }) => document.text.slice(start, end));
    const named = entitiesOfClaim(claim).map((id) => names.get(id) ?? '');
    return [claim.id, searchWords([...sentences, ...named].join('\n'))];
  });
  return { document: searchWords(`${document.title ?? ''}\n${document.text}`), claims: Object.fromEntries(claimWords) };
}

function namesOf({ name, aliases }: Entity): string {
  return [name.ar, name.en, ...(aliases ?? [])].filter((one) => one !== undefined).join('\n');
}
