import { updateDeals } from '../pipeline/deals/index.ts';
import type { Services } from './services.ts';

/** Has the deals brought up to date before they are counted. */
export async function freshDeals({ register }: Services): Promise<void> {
  await updateDeals(register);
}
