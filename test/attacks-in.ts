import { createCheckedExtractor } from '../src/extract/read-twice.test-fixture.ts';
import { readDocument } from '../src/pipeline/index.ts';

const readTwice = createCheckedExtractor();

/** The attacks that the engine reads in a text, each as «attacker > target», with what is not plain about it in front. */
export function attacksIn(text: string): string[] {
  readTwice({ text, title: null, publisher: null, home: null, publishedAt: null });
  const { claims } = readDocument({ text, publishedAt: '2021-03-10' });
  return claims
    .filter(({ kind }) => kind === 'attack')
    .map(({ subtype, assertion, roles }) => {
      const marks = [
        ...(subtype === 'interception' ? ['interception'] : []),
        ...(assertion === 'asserted' ? [] : [assertion]),
      ];
      const side = (role: string) => (roles[role] ?? []).map((id) => id.replace(/^[^:]+:/u, '')).join('+') || '?';
      return [...marks, `${side('attacker')} > ${side('target')}`].join(' ');
    });
}
