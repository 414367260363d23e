import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ClaimList, ClaimRow } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { byId, type Entities } from '../parts/entities.ts';

/** What people have said of the claims of the article that is read. */
export type DocumentReviews = {
  document: string;
  rows: ReadonlyMap<string, ClaimRow>;
  /** Those that people have rejected; the article shows the others. */
  rejected: readonly ClaimRow[];
  entities: Entities;
  /** Asks for all that anew. */
  again: () => void;
};

const Context = createContext<DocumentReviews | null>(null);

const states = ['unreviewed', 'accepted', 'corrected', 'rejected', 'added'];

/** Lets the claims of an article of the register be reviewed where they are read. */
export function ReviewedDocument({ id, children }: { id: string; children: ReactNode }) {
  const query = new URLSearchParams([['document', id], ['limit', '200'], ...states.map((state) => ['review', state])]);
  const { data, retry } = useResource<ClaimList>(`/api/claims?${query}`);
  const reviews = useMemo(() => {
    const claims = data?.claims ?? [];
    return {
      document: id,
      rows: new Map(claims.map((row) => [row.claim.id, row])),
      rejected: claims.filter(({ review }) => review.state === 'rejected'),
      entities: byId(data?.entities ?? []),
    };
  }, [id, data]);
  return <Context value={{ ...reviews, again: retry }}>{children}</Context>;
}

/** Null where what is read is not kept, and nothing can be said of it. */
export function useDocumentReviews(): DocumentReviews | null {
  return useContext(Context);
}
