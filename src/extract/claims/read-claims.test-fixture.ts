import { loadCatalogue } from '../../knowledge/index.ts';
import { arabic } from '../../languages/ar/index.ts';
import type { Claim } from '../../model/index.ts';
import { createExtractor } from '../extractor.ts';

let extract: ReturnType<typeof createExtractor> | undefined;

/** The claims of an article, read by the whole engine; it is printed on Thursday, 17 May 2018, unless told. */
export function claimsOf(
  text: string,
  { title = null as string | null, publishedAt = '2018-05-17' as string | null } = {},
): Claim[] {
  extract ??= createExtractor(arabic, loadCatalogue());
  return extract({ text, title, publisher: null, home: null, publishedAt }).claims;
}
