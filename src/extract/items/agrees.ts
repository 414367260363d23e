import type { ItemSentence } from './item-context.ts';

/**
 * True where the state at token `i` is named by an adjective that can belong to the noun before it: «الطائرات السعودية» but
 * not «طائرات السعودية», which are the country's. After a name («رافال الفرنسية») either form may follow.
 */
export function agrees(s: ItemSentence, i: number, definite: boolean, named: boolean): boolean {
  const { article, adjectiveEndings, articleless } = s.context.kinds;
  const form = s.tokens[i]?.form ?? '';
  if (!adjectiveEndings.some((ending) => form.endsWith(ending))) return false;
  const withArticle = form.startsWith(article) && !articleless.some((word) => form.startsWith(word));
  return named || definite === withArticle;
}
