import type { SentenceView } from '../sentence-view.ts';
import { bodySource, ownerOfBody } from './body-source.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { recalled } from './recalled.ts';
import type { Source } from './source.ts';
import { unnamedSource } from './unnamed-source.ts';

/**
 * A source that a common noun of people, outlets or bodies names, where no party was recognised.
 * Examples: «[مصادر محلية]», «[منظمة حقوقية]», «[الوزارة]» of before, «[لجنة الدفاع النيابية]».
 */
export function nounSource(view: SentenceView, i: number): Source | null {
  const { analysis, words, lexicon, memory, parties } = view;
  const found = words.noun(i);
  if (!found || found.noun.class === 'document') return null;
  const { noun, reading } = found;
  // «مراسلنا» is the publisher.
  if (lexicon.shapes.our.test(reading.suffix)) return null;
  const end = nounPhraseEnd(view, i);
  const same = words.isSame(i + 1) || words.isSameBefore(i);
  // «الباحث [المتخصص في …]» is another.
  const goesOn = words.article(i + 1) && !words.noun(i + 1) && !words.isOf(lexicon.skips, i + 1);
  if (((end === i + 1 && !goesOn) || same) && reading.definite) {
    // «المصدر نفسه»: whoever was quoted last.
    const spoken = same && noun.class === 'people' && !noun.office ? memory.last() : memory.byNoun(noun);
    if (spoken) return recalled(spoken, i, end, reading.preposition);
  }
  if (noun.class === 'office' && reading.definite && end <= i + 2) {
    // «الشركة الفرنسية» of before
    const spoken = memory.byHead(noun.stem);
    const state = parties.next(i + 1, end)?.state ?? null;
    if (spoken && state && analysis.entities.stateOf(spoken.source.id) === state)
      return recalled(spoken, i, end, reading.preposition);
  }
  if (noun.class === 'office') {
    const body = (reading.definite ? null : ownerOfBody(view, i)) ?? bodySource(view, i);
    if (body) return body;
  }
  // «منظمة حقوقية», «موقع محلي»: unnamed; a title or «الوزارة» alone is nobody.
  const unnamed =
    noun.class !== 'people' && !reading.definite && !reading.suffix && (end > i + 1 || isDescribed(view, end));
  if (noun.office || (noun.class !== 'people' && !unnamed)) return null;
  return unnamedSource(view, i, end, reading.preposition);
}

/** «منظمة [تعنى بـ …]», «شركة [تتخذ من … مقرا]»: what follows tells more of an unnamed body. */
function isDescribed({ words, lexicon, parties }: SentenceView, i: number): boolean {
  return (
    words.isWord(i) &&
    lexicon.shapes.presentVerb.test(words.form(i)) &&
    !parties.startingAt(i) &&
    !words.isOf(lexicon.skips, i)
  );
}
