import type { PartyContext } from './party-context.ts';

const LONGEST = 5;
const JOINERS = new Set(['بن', 'ابن', 'ال', 'ابو', 'عبد', 'دي', 'فان', 'فون', 'اف', 'بنت', 'ابا', 'ام', 'ولد', 'لو', 'دو']);
const FIRST_WITH_YEH = new Set(['يوسف', 'يحيي', 'يعقوب', 'ياسر', 'ياسين', 'يونس', 'يان', 'ينس', 'يوشكا', 'يوري', 'يولي', 'يوهان', 'يائير', 'يايير', 'يواف', 'يسرائيل', 'ياسوو', 'يلدريم', 'يوشيهيدي', 'يورغن', 'يزيد', 'يسرا', 'ينال', 'يشار']);

/**
 * End of a personal name that starts at token `i`, or `i` where none does. A name is a run of at most five words that
 * the lexicon does not know as anything else; «بن», «آل», «عبد» and the like are joined and not counted.
 * Example: «وزير الدفاع الفرنسي [جان إيف لودريان] خلال», «الأمير [محمد بن سلمان بن عبدالعزيز]،».
 */
export function personNameEnd(context: PartyContext, i: number, limit: number): number {
  const { tokens } = context.analysis;
  let end = i;
  let counted = 0;
  while (end < limit && counted < LONGEST) {
    const token = tokens[end];
    if (!token || !isNamePart(context, end, end === i)) break;
    if (!JOINERS.has(token.form)) counted++;
    end++;
    // «إيف-لودريان», «عبد-الله»: a hyphen without blanks joins.
    if (tokens[end]?.form === '-' && tokens[end]?.spaced === false && tokens[end + 1]?.kind === 'word') end++;
  }
  while (end > i && JOINERS.has(tokens[end - 1]?.form ?? '')) end--;
  return end;
}

function isNamePart(context: PartyContext, i: number, first: boolean): boolean {
  const token = context.analysis.tokens[i];
  if (token?.kind !== 'word') return false;
  const { form } = token;
  if (JOINERS.has(form)) return !first || form === 'عبد' || form === 'ابو';
  if (form.length < 2 || context.lexicon.stops.has(form) || context.isVerb(form)) return false;
  if (context.lexicon.modifiers.has(form) || context.lexicon.prepositions.has(form)) return false;
  if (form.startsWith('بال') && form.length > 5) return false;
  if (form.startsWith('لل') || form.startsWith('وال') || form.startsWith('فال')) return false;
  if (!first && form.startsWith('و') && form.length > 3) return false;
  if (form.startsWith('ي') && form.length > 3 && !FIRST_WITH_YEH.has(form)) return false;
  if (form.startsWith('ال')) {
    if (first) return false;
    const bare = form.slice(2);
    if (context.lexicon.modifiers.has(bare) || context.names.adjectives.has(bare)) return false;
  } else if (context.names.heads.starts(form) && !context.lexicon.titles.has(form)) return false;
  if (!first && context.names.names.match(context.analysis.tokens, i, i + 1)?.values.some((v) => v.by === 'name' || v.by === 'capital')) return false;
  return true;
}
