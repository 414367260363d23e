import { formAt, type PartyContext } from './party-context.ts';

/**
 * Token after the titles that stand at `i`, or `i` where none do: «[السيد] فلان», «[الفريق أول ركن] فلان»,
 * «[صاحب السمو الملكي الأمير] فلان». A word like «أول» counts only behind a title.
 */
export function skipTitles(context: PartyContext, i: number, limit: number): number {
  const { titles, titleParts } = context.lexicon;
  let at = i;
  while (at < limit) {
    const form = formAt(context, at);
    if (titles.has(form)) at++;
    // «د. فلان»: the stop of an abbreviation.
    else if (at > i && (titleParts.has(form) || (form === '.' && formAt(context, at - 1).length === 1))) at++;
    else break;
  }
  return at;
}
