import type { SentenceView } from '../sentence-view.ts';
import type { Source } from '../sources/source.ts';

/** Longest description of a subject between commas, in tokens. */
const DESCRIPTION = 14;
/** Longest field of a body, in tokens. */
const FIELD = 6;

/** Behind what only says more of the subject: «فلان، [المتحدث باسم الوزارة،]», «وزارة الدفاع ["البنتاغون"]», «السفير، فلان[،]». */
export function pastApposition(view: SentenceView, { first, end }: Source): number {
  const { words, parties, limit, quoteFrom } = view;
  const close = words.form(end) === '"' ? quoteFrom(end) : undefined;
  if (close !== undefined && parties.startingAt(end + 1)?.end === close) return close + 1;
  const field = pastField(view, first, end);
  if (field > end) return field;
  const beside = parties.startingAt(end);
  if (beside && beside.end < limit && !beside.preposition && !beside.conjunction && beside.by === 'office')
    return beside.end;
  if (!words.isComma(end)) return end;
  for (let i = first; i < end; i++) if (words.isComma(i)) return end + 1;
  const description = pastDescription(view, end);
  if (description > end) return description;
  const party = end + 1 < limit ? parties.startingAt(end + 1) : null;
  if (!party || party.preposition || party.conjunction || (party.by !== 'office' && party.by !== 'person')) return end;
  return words.isComma(party.end) ? party.end + 1 : end;
}

/** «وكالة بريطانية [للأمن البحري]»: the field of a body, behind its name. */
function pastField({ words, lexicon, parties }: SentenceView, first: number, end: number): number {
  const kind = words.noun(first)?.noun.class;
  if ((kind !== 'outlet' && kind !== 'office') || parties.startingAt(end) || words.noun(end)) return end;
  if (!lexicon.shapes.prepositionalArticle.test(words.form(end))) return end;
  let at = end + 1;
  while (at < end + FIELD && words.article(at) && !parties.startingAt(at) && !words.isOf(lexicon.skips, at)) at++;
  return at;
}

/** «"السرايا"، [الجناح العسكري للحركة،] …», «سامي نور، [الخبير في الشؤون العسكرية،] …»: from a comma to the next. */
function pastDescription({ words, lexicon, limit }: SentenceView, comma: number): number {
  const { wings, who, that } = lexicon;
  const first = comma + 1;
  const describes =
    words.isOf(wings, first) ||
    words.isOf(who, first) ||
    (words.article(first) && words.noun(first)?.noun.class === 'people');
  if (!describes) return comma;
  for (let i = first; i < Math.min(limit, first + DESCRIPTION); i++) {
    if (words.isComma(i)) return i + 1;
    if (that.has(words.form(i)) || words.form(i) === '"') return comma;
  }
  return comma;
}
