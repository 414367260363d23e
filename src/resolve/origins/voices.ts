import type { CarryingDocument } from './carrying-document.ts';

/** Outlets that a document has its report from: credited below it, or links of its chains. */
export function mediatorsOf({ credits, claims }: CarryingDocument): Set<string> {
  const links = claims.flatMap(({ attribution }) =>
    attribution.flatMap(({ source, with: more = [] }) => [source, ...more]),
  );
  return new Set([...credits, ...links.filter((source) => source.startsWith('outlet:'))]);
}

/** Sources that the chains of a document end in, by name and without one. */
export function endsOf({ claims }: CarryingDocument): { named: Set<string>; anonymous: Set<string> } {
  const ends = claims.flatMap(({ attribution }) => attribution.at(-1) ?? []);
  const sources = ends.flatMap(({ source, with: more = [] }) => [source, ...more]);
  return {
    named: new Set(sources.filter((source) => !isAnonymous(source))),
    anonymous: new Set(sources.filter(isAnonymous)),
  };
}

/** True where a document tells it on its own word alone, with no source and no agency. */
export function isOwnWord({ credits, claims }: CarryingDocument): boolean {
  return credits.length === 0 && claims.every(({ attribution }) => attribution.length === 0);
}

function isAnonymous(source: string): boolean {
  return source.startsWith('anonymous:');
}
