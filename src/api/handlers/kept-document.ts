import { IsnadError } from '../../model/index.ts';
import { reviewedDocument } from '../../pipeline/review/index.ts';
import type { StoredDocument } from '../../store/index.ts';
import type { Services } from '../services.ts';

/** A document of the register with its claims as people have them. Throws `not-found` where it has none of that id. */
export async function keptDocument({ register }: Services, id: string): Promise<StoredDocument> {
  const kept = await reviewedDocument(register, id);
  if (kept !== null) return kept.document;
  throw new IsnadError('not-found', 'The register has no document of that id.', {
    wayOut: 'GET /api/documents lists them.',
    field: 'id',
  });
}
