import type { SentenceView } from '../sentence-view.ts';

/** Classes of nouns that no adjective looks like: «مراسل [وكالة] …». */
const NOUNS: ReadonlySet<string> = new Set(['outlet', 'office', 'document']);

/** Words that a noun phrase takes in, in tokens. */
const LONGEST = 6;

/**
 * End of the noun phrase that starts with the common noun at token `i`: its adjectives, and «في …», «بـ…» with a party.
 * Examples: «[مصادر دبلوماسية متطابقة] قالت», «[مسؤول كبير في البنتاغون] طلب», «[وسائل إعلام تركية]».
 */
export function nounPhraseEnd(view: SentenceView, i: number, limit = view.limit): number {
  const { words, lexicon, parties } = view;
  const noun = words.noun(i)?.noun;
  // «وسائل [إعلام] تركية», «أوساط [المعارضة]»
  let end = noun?.genitive && words.isWord(i + 1) && i + 1 < limit ? i + 2 : i + 1;
  const definite = words.definite(i);
  while (end < limit && end < i + LONGEST && isAdjective(view, end, definite)) end++;
  // «وكالة بريطانية [للأمن البحري]»
  if (
    (noun?.class === 'outlet' || noun?.class === 'office') &&
    lexicon.shapes.prepositionalArticle.test(words.form(end))
  ) {
    end++;
    while (end < limit && end < i + LONGEST && words.article(end) && !parties.startingAt(end)) end++;
    return end;
  }
  const form = words.form(end);
  // «ممثل [عن الوزارة]»
  const inside = (lexicon.inside.has(form) && form.length > 1) || (noun?.represents === true && lexicon.from.has(form));
  const party = parties.startingAt(inside ? end + 1 : end);
  if (party && (inside || lexicon.inside.has(party.preposition))) return party.end;
  // «مستشاريه [في الحملة]»
  const suffixed = words.noun(i)?.reading.suffix !== '';
  return suffixed && lexicon.inside.has(form) && words.isWord(end + 1) ? end + 2 : end;
}

function isAdjective({ words, lexicon }: SentenceView, i: number, definite: boolean): boolean {
  if (!words.isWord(i) || words.isOf(lexicon.functions, i) || words.isOf(lexicon.that, i)) return false;
  if (words.isOf(lexicon.skips, i) || words.verb(i) || words.participle(i)) return false;
  if (words.isOf(lexicon.relative, i) || NOUNS.has(words.noun(i)?.noun.class ?? '')) return false;
  const form = words.form(i);
  if (definite !== words.article(i) && !lexicon.seemingDefinite.has(form)) return false;
  return lexicon.shapes.accusative.test(words.form(i - 1)) && lexicon.shapes.accusative.test(form)
    ? true
    : lexicon.shapes.adjective.test(form) && !lexicon.shapes.boundArticle.test(form);
}
