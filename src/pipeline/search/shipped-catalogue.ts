import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';

let shipped: Catalogue | undefined;

/** The shipped catalogue, made once: it is asked for every word. */
export function shippedCatalogue(): Catalogue {
  shipped ??= loadCatalogue();
  return shipped;
}
