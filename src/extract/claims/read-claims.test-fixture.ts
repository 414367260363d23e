import type { Claim } from '../../model/index.ts';
import type { Extractor } from '../extractor.ts';
import { createCheckedExtractor } from '../read-twice.test-fixture.ts';

let extract: Extractor | undefined;

/** The claims of an article, read by the whole engine; it is printed on Thursday, 17 May 2018, unless told. */
export function claimsOf(
  text: string,
  { title = null as string | null, publishedAt = '2018-05-17' as string | null } = {},
): Claim[] {
  extract ??= createCheckedExtractor();
  return extract({ text, title, publisher: null, home: null, publishedAt }).claims;
}
