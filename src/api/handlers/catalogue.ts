import type { getCatalogue } from '../routes.ts';
import type { Handler } from '../services.ts';

export const getCatalogueHandler: Handler<typeof getCatalogue> =
  ({ ownNames = [] }) =>
  (c) =>
    c.json({ files: ownNames.map(({ name = '', text }) => ({ name, text })) }, 200);
