import { IsnadError } from '../../model/index.ts';
import { reviewedDocument } from '../../pipeline/review/index.ts';
import type { StoredDocument } from '../../store/index.ts';
import type { Services } from '../services.ts';

/** A document of the register with its claims as people have them. Throws `not-found`, naming the field that held the id, where it has none. */
export async function keptDocument({ register }: Services, id: string, field = 'id'): Promise<StoredDocument> {
  const kept = await reviewedDocument(register, id);
  if (kept !== null) return kept.document;
  throw new IsnadError('not-found', 'The register has no document of that id.', {
    wayOut: 'GET /api/documents lists them.',
    field,
  });
}
