import { isKnown, type NameRun, nameRun } from './name-run.ts';
import { formAt, type PartyContext, wordsOf } from './party-context.ts';

/**
 * End of a personal name that starts at token `i`, or `i` where none does. Known given names are taken as they come;
 * words that nobody knows only where no rule speaks against them.
 * Example: «وزير الدفاع الفرنسي [جان إيف لودريان] خلال», «الأمير [محمد بن سلمان بن عبدالعزيز]،»; none in «الوزير [اتخذ قرارا]».
 */
export function personNameEnd(context: PartyContext, i: number, limit: number): number {
  const run = nameRun(context, i, limit);
  return run.count > 0 && (run.known || isForeign(context, i, run)) ? run.end : i;
}

/** A name of unknown words: two or more without article, or one that ends its clause and has no Arabic pattern. */
function isForeign(context: PartyContext, i: number, run: NameRun): boolean {
  const { lexicon } = context;
  const form = formAt(context, i);
  if (form.length < 3 || lexicon.forms.hasNativePattern(form)) return false;
  const after = context.analysis.tokens[run.end];
  if (after?.kind !== 'word' || lexicon.namesEnd.has(after.form)) return true;
  if (run.count === 1) return form.length > 5;
  // «فلان الفياض» that nobody knows is a name only where its clause ends.
  if (lexicon.forms.hasArticle(wordsOf(context, run.end - 1, run.end))) return false;
  return lexicon.prepositions.has(after.form) || lexicon.stops.has(after.form) || isKnown(context, i + 1);
}
