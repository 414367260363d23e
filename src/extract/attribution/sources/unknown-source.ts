import type { SentenceView } from '../sentence-view.ts';
import { personSource, speakerOfName } from './person-source.ts';
import type { Source } from './source.ts';
import { unnamedSource } from './unnamed-source.ts';

/** Longest subject that is known as nothing, in tokens. */
const LONGEST = 6;

/** A subject that is known as nothing: «[المحتجزون] إن», «[يوهان شميدت]، الخبير». Null where no noun phrase starts. */
export function unknownSource(view: SentenceView, i: number, limit = view.limit): Source | null {
  const { words, lexicon } = view;
  let end = i;
  while (end < limit && end < i + LONGEST && words.isWord(end) && !closes(view, end, i)) end++;
  if (end === i || !stopsAt(view, end, limit)) return null;
  const noun = words.noun(i)?.noun;
  const length = end - i;
  if (length === 1 && !noun) {
    const known = speakerOfName(view, i, end);
    if (known) return known;
  }
  const definite = words.definite(i);
  if (!definite && !noun && !lexicon.counts.has(words.form(i)) && length >= 2 && length <= 4)
    return personSource(view, i, end);
  return length > 3 && !definite ? null : unnamedSource(view, i, end);
}

/** A noun phrase that is nothing known must come to a clear end: a sign, a particle, a title («محمد رحيم [حاكم المنطقة]»). */
function stopsAt({ words, lexicon }: SentenceView, end: number, limit: number): boolean {
  const sign = words.form(end);
  return (
    end >= limit ||
    words.noun(end)?.noun.office === true ||
    words.isComma(end) ||
    sign === ':' ||
    sign === '"' ||
    sign === '(' ||
    words.isOf(lexicon.functions, end) ||
    words.isOf(lexicon.that, end)
  );
}

function closes(view: SentenceView, i: number, first: number): boolean {
  const { words, lexicon, parties } = view;
  const { functions, that, skips, relative, parallel } = lexicon;
  if ([functions, that, relative, skips, parallel].some((set) => words.isOf(set, i))) return true;
  if (i === first) return lexicon.shapes.prepositionalArticle.test(words.form(i)) || isBound(view, i);
  if (words.verb(i) || words.participle(i) || parties.startingAt(i)) return true;
  return i >= first + 2 && words.noun(i) !== null;
}

/** «[ببعض] المواقع» */
function isBound({ analysis, lexicon }: SentenceView, i: number): boolean {
  return analysis.readings(i).some(({ preposition, stem }) => preposition !== '' && lexicon.functions.has(stem));
}
