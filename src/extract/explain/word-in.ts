/** «object of «بيع»»: the word of the article in the reason of a step, folded; undefined where none spoke for it. */
export function wordIn(why: string): string | undefined {
  return /«([^»]+)»/u.exec(why)?.[1];
}
