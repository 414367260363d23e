import { createCheckedExtractor } from '../src/extract/read-twice.test-fixture.ts';
import type { Kind } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';

const readTwice = createCheckedExtractor();

/**
 * The claims of a kind in a text as lines to compare: «subtype assertion roles», roles in the order of `roles`, ids joined by «+» in
 * the order of the alphabet, states without their prefix («restrict asserted GB > IL»).
 */
export function claimsTold(text: string, kind: Kind, roles: readonly string[]): string[] {
  readTwice({ text, title: null, publisher: null, home: null, publishedAt: null });
  const { claims } = readDocument({ text, publishedAt: '2023-05-06' });
  return claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => {
      const sides = roles.map((role) =>
        [...(claim.roles[role] ?? [])]
          .map((id) => id.replace(/^state:/u, ''))
          .sort()
          .join('+'),
      );
      return `${claim.subtype} ${claim.assertion} ${sides.join(' > ')}`.trim();
    });
}
