import type { Span } from '../../model/index.ts';
import type {
  ClaimFilter,
  ClaimHit,
  DocumentFilter,
  DocumentHit,
  Page,
  PageRequest,
  Register,
  SearchQuery,
} from '../../store/index.ts';
import { marksIn } from './marks.ts';
import { type Snippet, snippetOf } from './snippet.ts';

export type DocumentFound = DocumentHit & { snippet: Snippet };
export type ClaimFound = ClaimHit & { snippet: Snippet };

/** Documents that answer a question (see `toQuery`), the best of the newest first, each with the words that answer it. */
export async function findDocuments(
  register: Register,
  query: SearchQuery,
  filter: DocumentFilter = {},
  page: PageRequest = {},
): Promise<Page<DocumentFound>> {
  const { rows, next } = await register.searchDocuments(query, filter, page);
  const snippets = await snippetsOf(register, query, rows);
  return { rows: rows.map((row, i) => ({ ...row, snippet: snippets[i] as Snippet })), next };
}

/** Claims that answer a question, each with its words; those of its first evidence span. */
export async function findClaims(
  register: Register,
  query: SearchQuery,
  filter: ClaimFilter = {},
  page: PageRequest = {},
): Promise<Page<ClaimFound>> {
  const { rows, next } = await register.searchClaims(query, filter, page);
  const within = rows.map(({ claim, document }) => ({ document, within: claim.evidence[0] }));
  const snippets = await snippetsOf(register, query, within);
  return { rows: rows.map((row, i) => ({ ...row, snippet: snippets[i] as Snippet })), next };
}

async function snippetsOf(
  register: Register,
  query: SearchQuery,
  rows: readonly { document: { id: string }; within?: Span | undefined }[],
): Promise<Snippet[]> {
  const ids = [...new Set(rows.map(({ document }) => document.id))];
  const texts = new Map((await register.texts(ids)).map(({ id, text }) => [id, text]));
  const named = Map.groupBy(await register.mentions(ids, entitiesIn(query)), ({ document }) => document);
  const marks = new Map(
    ids.map((id) => {
      const places = Map.groupBy(named.get(id) ?? [], ({ entity }) => entity);
      return [id, marksIn(texts.get(id) ?? '', query, places)];
    }),
  );
  return rows.map(({ document: { id }, within }) => snippetOf(texts.get(id) ?? '', marks.get(id) ?? [], within));
}

/** Ids of entities that a question asks for. No word has a colon in it. */
function entitiesIn({ all }: SearchQuery): string[] {
  return all.flatMap(({ any }) =>
    any.flatMap((phrase) => phrase.flatMap(({ forms }) => forms.filter((form) => form.includes(':')))),
  );
}
