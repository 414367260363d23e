import type { SpeechVerb } from '../../../languages/language-pack.ts';
import type { SentenceView } from '../sentence-view.ts';

/** «[تسلم …]», «[صحة الأنباء]», «[اعتقاله]»: true where a noun at token `j` may be the object of a verb of announcing. */
export function isObject(view: SentenceView, verb: SpeechVerb, j: number): boolean {
  const { analysis, words, lexicon, parties } = view;
  // «رفض [المزاعم]», not «رفض [التعليق]»
  if (verb.objects) return words.isWord(j) && analysis.readings(j).some((r) => verb.objects?.has(r.stem));
  // «نفت [ما] ذكرته الصحيفة»
  if (lexicon.what.has(words.form(j))) return true;
  if (!words.isWord(j)) return false;
  // «نفت [تلك] الأنباء»
  if (lexicon.these.has(words.form(j)) && words.article(j + 1)) return true;
  // «نفت [أي] صلة»
  if (lexicon.any.has(words.form(j))) return true;
  if ([lexicon.functions, lexicon.events, lexicon.relative].some((set) => words.isOf(set, j))) return false;
  if (words.verb(j)?.reading.conjunction && !words.noun(j)) return false;
  if (parties.startingAt(j) || words.participle(j)) return false;
  return !lexicon.shapes.boundArticle.test(words.form(j));
}

/** «أعلنت القيادة، في بيان، [الالتزام بـ …]»: true where an object may stand behind words set in from `anchor` on. */
export function objectAfterInset({ words, lexicon }: SentenceView, anchor: number, limit: number): boolean {
  // «أعلنت الدولة [الحرب]» is an act.
  if (words.isOf(lexicon.events, anchor)) return false;
  const sign = words.form(anchor);
  return (words.isWord(anchor) || sign === '-' || sign === '(') && anchor + 3 < limit;
}

/** «اتهم فلان [جهة بـ …]», «أبلغ الوزير [نظيره رفع …]»: true where the verb's addressee or matter follows. */
export function addressedObject(
  { analysis, words, parties }: SentenceView,
  verb: SpeechVerb,
  anchor: number,
  stop: number,
): boolean {
  for (let j = anchor; j < stop; j++) {
    if (words.form(j) === '.' || words.isComma(j)) return false;
    // «حمّل الحزب الحكومة [المسؤولية]»
    if (verb.objects) {
      if (analysis.readings(j).some(({ stem }) => verb.objects?.has(stem))) return true;
      continue;
    }
    const party = parties.startingAt(j);
    if (verb.prepositions.has(words.form(j)) || (verb.object && party)) return true;
    if (!party && analysis.readings(j).some(({ preposition }) => preposition && verb.prepositions.has(preposition)))
      return true;
  }
  return false;
}
