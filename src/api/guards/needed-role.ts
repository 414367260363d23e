import type { UserRole } from '../../model/index.ts';

/** What a request takes where the register has users. */
export interface Need {
  /** The least role; null: none, not even to be signed in. */
  role: UserRole | null;
  /** Tokens are not enough: who got hold of one must not be able to make more of them, or to lock out its owner. */
  inPerson?: boolean;
}

/** The first rule that fits holds. A route that is in none of them takes `read` to ask and `review` to change. */
const rules: readonly (Need & { methods?: readonly string[]; path: RegExp })[] = [
  { path: /^\/api\/session$/u, role: null },
  { path: /^\/api\/users(?:\/|$)/u, role: 'admin', inPerson: true },
  { path: /^\/api\/(?:password|tokens)(?:\/|$)/u, role: 'read', inPerson: true },
  { methods: ['POST'], path: /^\/api\/(?:extract|explain)$/u, role: 'read' },
  { methods: ['GET', 'HEAD', 'OPTIONS'], path: /./u, role: 'read' },
  { path: /./u, role: 'review' },
];

export function neededFor(method: string, path: string): Need {
  const rule = rules.find((one) => one.path.test(path) && (one.methods?.includes(method) ?? true));
  return rule ?? { role: 'admin', inPerson: true };
}
