import type { Found } from '../../src/api/types.ts';

export type Where = Found['in'];
export const places: readonly Where[] = ['documents', 'claims', 'names'];

/** What an address asks: `?q=…&in=claims`. */
export type Question = { words: string; where: Where };

export function readQuestion(search: string): Question {
  const query = new URLSearchParams(search);
  const where = places.find((place) => place === query.get('in')) ?? 'documents';
  return { words: (query.get('q') ?? '').trim(), where };
}

/** The address of a question. */
export function searchAddress({ words, where }: Question): string {
  const query = new URLSearchParams({ ...(words !== '' && { q: words }), ...(where !== 'documents' && { in: where }) });
  const said = query.toString();
  return said === '' ? '/search' : `/search?${said}`;
}

/** Where the API answers it; null while nothing is asked. */
export function searchPath({ words, where }: Question): string | null {
  return words === '' ? null : `/api/search?${new URLSearchParams({ words, in: where })}`;
}
