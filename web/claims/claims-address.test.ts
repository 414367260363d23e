import { expect, test } from 'vitest';
import { flowAddress } from './claims-address.ts';
import type { Filters } from './filters.ts';

test.each<[Filters, string, string, string]>([
  [{}, 'state:FR', 'state:EG', '/claims?supplier=FR&recipient=EG'],
  [{ kind: ['transfer'] }, 'state:IR', 'armed-group:x', '/claims?kind=transfer&supplier=IR&recipient=armed-group%3Ax'],
  [{ supplier: ['company:x'] }, 'state:FR', 'state:EG', '/claims?supplier=company%3Ax&recipient=EG'],
  [{ supplier: ['FR', 'US'] }, 'state:FR', 'state:EG', '/claims?supplier=FR&recipient=EG'],
])('under %j from %s to %s: %s', (filters, supplier, recipient, address) => {
  expect(flowAddress(filters, supplier, recipient)).toBe(address);
});
