import type { Head, Reading } from '../../languages/language-pack.ts';
import { formAt, isFeminine, type PartyContext, wordAt, wordsOf } from './party-context.ts';

/** A head of the lexicon where it stands. */
export interface HeadFound {
  head: Head;
  end: number;
  reading: Reading;
}

/** The longest head at token `i`, or null where none stands there or the words around make it none. */
export function findHead(context: PartyContext, i: number, limit: number): HeadFound | null {
  if (context.analysis.tokens[i]?.kind !== 'word') return null;
  let best: HeadFound | null = null;
  for (const reading of context.names.forms.heads.of(wordAt(context, i))) {
    // «جيشه» is somebody's army; «بحرية» and «بلدة» end in no pronoun.
    if (
      reading.suffix &&
      (reading.stem.length < 4 || context.lexicon.forms.isSpelledAsName(reading.stem) || isFeminine(context, i))
    )
      continue;
    const match = context.names.heads.match(context.analysis.tokens, i, limit, reading.stem);
    const head = match?.values[0];
    if (match && head && (!best || match.end > best.end)) best = { head, end: match.end, reading };
  }
  return best && counts(context, best, i) ? best : null;
}

function counts(context: PartyContext, { head, end, reading }: HeadFound, i: number): boolean {
  if (head.definite && !reading.definite) return false;
  if (head.adjectival && (reading.definite ? followsDefinite(context, i) : followsNoun(context, i))) return false;
  // «مصدر دخل», «دوائر التوتر»: no people.
  return head.class !== 'anonymous' || !context.lexicon.notSources.has(formAt(context, end));
}

/** «الشؤون الخارجية», «سياستها الخارجية»: the adjective of a definite noun, unlike «استدعت الخارجية». */
function followsDefinite(context: PartyContext, i: number): boolean {
  const { analysis, lexicon } = context;
  if (analysis.tokens[i - 1]?.kind !== 'word') return false;
  return (
    lexicon.forms.hasArticle(wordsOf(context, i - 1, i)) || analysis.readings(i - 1).some((r) => r.suffix.length > 1)
  );
}

/** «سلك دبلوماسي», «مسؤول عسكري»: an adjective after its noun, unlike «قال دبلوماسي». */
function followsNoun(context: PartyContext, i: number): boolean {
  if (context.analysis.tokens[i - 1]?.kind !== 'word') return false;
  const before = formAt(context, i - 1);
  const { stops, prepositions } = context.lexicon;
  return !context.isVerb(before) && !stops.has(before) && !prepositions.has(before);
}
