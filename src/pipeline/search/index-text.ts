import { type Entity, type Extraction, entitiesOfClaim, type Span } from '../../model/index.ts';
import type { IndexedText, SearchText } from '../../store/index.ts';
import { fold, type Token, tokenize } from '../../text/index.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';
import { formsOf, WORDS_VERSION } from './word-forms.ts';

/**
 * What a document and its claims are found by. A document: its title and text, and the ids of what is named in it; a claim: its own
 * sentences and the ids of its parties, items, places and sources. An id is found by every name of its entity, see `toQuery`.
 */
export function searchTextOf({ document, entities, claims }: Extraction): SearchText {
  const tokens = wordsOf(document.text);
  const named = mentionsAt(entities);
  const own = ownNames(entities);
  const inClaims = claims.map((claim): [string, IndexedText] => {
    const within = tokens.filter(({ start, end }) =>
      claim.evidence.some((span) => start >= span.start && end <= span.end),
    );
    const ids = entitiesOfClaim(claim);
    return [claim.id, [...within.map(keptForms), ids, ...ids.flatMap((id) => own.get(id) ?? [])]];
  });
  return {
    version: WORDS_VERSION,
    title: wordsOf(document.title ?? '').map(keptForms),
    document: tokens.map((token) => [...keptForms(token), ...(named.get(token.start) ?? [])]),
    claims: Object.fromEntries(inClaims),
  };
}

/** Words and numbers of a text, in order: what positions of a phrase count. */
export function wordsOf(text: string): Token[] {
  return tokenize(fold(text)).filter((token) => formsOf(token) !== null);
}

const keptForms = (token: Token): readonly string[] => formsOf(token)?.kept ?? [];

/** Words of the names of those that the shipped catalogue lacks: no question could find their ids by these. */
function ownNames(entities: readonly Entity[]): Map<string, readonly (readonly string[])[]> {
  const lacking = entities.filter(({ id }) => shippedCatalogue().get(id) === undefined);
  return new Map(
    lacking.map(({ id, name, aliases = [] }) => {
      const names = [name.ar, name.en, ...aliases].filter((one) => one !== undefined);
      return [id, names.flatMap((one) => wordsOf(one).map(keptForms))];
    }),
  );
}

/** Ids of the entities by the offset at which they are named. */
function mentionsAt(entities: readonly Entity[]): Map<Span['start'], string[]> {
  const found = new Map<number, string[]>();
  for (const { id, mentions } of entities) {
    for (const { start } of mentions) found.set(start, [...(found.get(start) ?? []), id]);
  }
  return found;
}
