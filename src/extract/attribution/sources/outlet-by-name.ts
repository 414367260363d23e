import type { SentenceView } from '../sentence-view.ts';
import { wordsOf } from '../words-of.ts';
import { isNameWord } from './name-run.ts';
import { PLAIN, type Source } from './source.ts';

/** Longest name of an outlet, in tokens. */
const LONGEST = 5;
/** Adjectives that may stand between «القناة» and its name. */
const ADJECTIVES = 2;
/** Most words with the article in a name, in tokens. */
const ARTICLED = 3;

/** «تلفزيون [أهابر]», «القناة التلفزيونية "[كذا تي في]"»: an outlet that no catalogue holds, by its name. */
export function outletByName(view: SentenceView, i: number): Source | null {
  const { analysis, words, parties } = view;
  const found = words.noun(i);
  if (found?.noun.class !== 'outlet' || found.noun.agreement.plural || parties.startingAt(i)) return null;
  const name =
    quotedFrom(view, i + 1) ??
    numberFrom(view, i) ??
    (found.reading.definite || found.reading.suffix ? null : bareFrom(view, i + 1));
  if (!name) return null;
  const { agreement, stem } = found.noun;
  const id = analysis.entities.found('outlet', { ar: wordsOf(analysis, name.first, name.end) }, null);
  const { preposition } = found.reading;
  return { ...PLAIN, first: i, end: name.past, id, type: 'outlet', agreement, head: stem, preposition };
}

function quotedFrom(
  { words, quoteFrom }: SentenceView,
  i: number,
): { first: number; end: number; past: number } | null {
  let open = i;
  while (open < i + ADJECTIVES && words.article(open)) open++;
  const close = words.form(open) === '"' ? quoteFrom(open) : undefined;
  if (close === undefined || close - open - 1 > LONGEST || close === open + 1) return null;
  return { first: open + 1, end: close, past: close + 1 };
}

/** «القناة [12]», «القناة [(13)]» */
function numberFrom({ analysis, words }: SentenceView, i: number): { first: number; end: number; past: number } | null {
  const at = words.form(i + 1) === '(' ? i + 2 : i + 1;
  if (analysis.tokens[at]?.kind !== 'number') return null;
  return { first: i, end: at + 1, past: at > i + 1 && words.form(at + 1) === ')' ? at + 2 : at + 1 };
}

/** Words with the article, or one without, so that what the outlet says is not taken for its name. */
function bareFrom(view: SentenceView, i: number): { first: number; end: number; past: number } | null {
  const { words, lexicon } = view;
  // «وكالة [الأنباء الرسمية]»
  let end = i;
  while (end < i + ARTICLED && words.article(end) && !view.parties.startingAt(end) && !words.isOf(lexicon.skips, end))
    end++;
  if (end > i) return { first: i - 1, end, past: end };
  const isName =
    isNameWord(view, i) && !lexicon.shapes.adjective.test(words.form(i)) && words.noun(i)?.noun.class !== 'people';
  return isName ? { first: i, end: i + 1, past: i + 1 } : null;
}
