import { IsnadError } from '../../model/index.ts';
import { readClaimOrigins } from '../../pipeline/deals/index.ts';
import type { getClaimOrigins } from '../routes.ts';
import type { Handler } from '../services.ts';

export const getClaimOriginsHandler: Handler<typeof getClaimOrigins> =
  ({ register, deals }) =>
  async (c) => {
    const stale = await deals.freshen();
    const tale = await readClaimOrigins(register, c.req.valid('param').id);
    if (tale === null) {
      const wayOut = 'GET /api/claims lists them.';
      throw new IsnadError('not-found', 'The register has no claim of that id.', { wayOut, field: 'id' });
    }
    const { row: claim, sayings, deals: its, book } = tale;
    const told = { origins: book.origins, claims: book.rowsOf(sayings), entities: [...book.entities.values()], stale };
    return c.json({ claim, deals: its, ...told }, 200);
  };
