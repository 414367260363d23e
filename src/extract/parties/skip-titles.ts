import { formAt, type PartyContext } from './party-context.ts';

/**
 * Token after the titles that stand at `i`, or `i` where none do: «[السيد] فلان», «[الفريق أول ركن] فلان»,
 * «[صاحب السمو الملكي الأمير] فلان». A word like «أول» counts only behind a title.
 */
export function skipTitles(context: PartyContext, i: number, limit: number): number {
  return context.lexicon.titles.has(formAt(context, i)) ? skipMoreTitles(context, i + 1, limit) : i;
}

/** Token after what goes on a title that ends at `i`: «الفريق [أول ركن]», «د[.]». */
export function skipMoreTitles(context: PartyContext, i: number, limit: number): number {
  const { titles, titleParts } = context.lexicon;
  let at = i;
  while (at < limit) {
    const form = formAt(context, at);
    // «د. فلان»: the stop of an abbreviation.
    const stop = form === '.' && formAt(context, at - 1).length === 1;
    if (!titles.has(form) && !titleParts.has(form) && !stop) break;
    at++;
  }
  return at;
}
