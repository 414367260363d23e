import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** A word of trade in arms: a noun of what is traded («صادرات»), of who trades («مصدري»), or an act («باعت»). */
export interface TradeWord {
  predicate: Predicate;
  hit: TriggerHit;
}

/** Tokens behind a word of trade within which «السلاح» or «عسكرية» must stand. */
const REACH = 6;

/** Sentences back in which what is traded may have been named. */
const BACK = 3;

/** Words of trade in arms of a sentence, in the order of the text. */
export function tradeWords(scene: Scene): TradeWord[] {
  return scene.predicates.flatMap((predicate) => {
    const hit = hitOf(predicate, 'trade-total', 'core');
    return hit && !isOneOf(scene, hit.end, scene.lexicon.decoys) && isOfArms(scene, predicate, hit)
      ? [{ predicate, hit }]
      : [];
  });
}

/**
 * «صادرات [السلاح]», «المبيعات [العسكرية]», «صادرات وزارة [الدفاع]»; of those who trade only the arms themselves count, for
 * «مصدر عسكري» is a source. «[الصادرات]» alone is of arms where a word of trade shortly before is.
 */
function isOfArms(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (!hit.trigger.arms || isNamedOfArms(scene, predicate, hit)) return true;
  // «[مشتريات] الجزائر 60 في المئة من واردات المنطقة من السلاح», «[المورد] الثاني للهند … من وارداتها من السلاح»
  if (predicate.kind === 'noun' && isPartOfNamed(scene, predicate)) return true;
  // «نسبة [شراء] مصر»
  const isPart = isOneOf(scene, predicate.first - 1, scene.lexicon.trade.parts);
  if (isTrader(hit) || predicate.kind === 'verb' || (hit.form !== 'noun' && !isPart) || !isAlone(scene, predicate))
    return false;
  return isToldOfArms(scene, predicate.first);
}

/** True where a word of trade behind one in its clause names the arms. */
function isPartOfNamed(scene: Scene, { end, clause }: Predicate): boolean {
  return scene.predicates.some((other) => {
    const hit = other.first >= end && other.clause === clause ? hitOf(other, 'trade-total', 'core') : undefined;
    return hit?.form === 'noun' && hit.trigger.arms && isNamedOfArms(scene, other, hit);
  });
}

function isTrader({ trigger }: TriggerHit): boolean {
  return trigger.direction === 'giver' || trigger.direction === 'getter';
}

function isNamedOfArms(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  const trader = isTrader(hit);
  const words = wordsOfArms(scene, hit);
  if (namesArms(scene, predicate.first, Math.min(hit.end + (trader ? 3 : REACH), predicate.clause.end), words))
    return true;
  // «أبرمت [شركات الأسلحة] … صفقات»: what makers of arms sell.
  const subject =
    trader || predicate.kind === 'verb' ? null : verbArguments(predicate.clause, scene.syntax.classes).subject;
  return subject !== null && namesArms(scene, subject.head, subject.end, words);
}

/** «صادرات وزارة [الدفاع]», «عقود [عسكرية]»; «أربعة عقود من الحرب» are decades, and «مصدر عسكري» is a source. */
function wordsOfArms({ lexicon }: Scene, hit: TriggerHit): ReadonlySet<string>[] {
  if (isTrader(hit)) return [];
  return hit.trigger.direction === 'deal' ? [lexicon.military] : [lexicon.military, lexicon.trade.makers];
}

function namesArms(scene: Scene, first: number, end: number, words: readonly ReadonlySet<string>[]): boolean {
  for (let i = first; i < end; i++) {
    if (scene.read.items.some((item) => item.first === i && item.general)) return true;
    if (words.some((set) => isOneOf(scene, i, set))) return true;
  }
  return false;
}

/** No other goods stand behind it: «الصادرات», «صادرات فرنسا», «مشتريات نسبتها …»; not «صادرات النفط». */
function isAlone(scene: Scene, { phrase, end }: Predicate): boolean {
  if (!phrase) return false;
  return (
    phrase.end === end || scene.syntax.classes.isPartyWord(end) || isOneOf(scene, end, scene.lexicon.trade.figures)
  );
}

/** True where a word of trade before a token, in its sentence or the ones before, names arms. */
function isToldOfArms(scene: Scene, before: number): boolean {
  return scenesBack(scene).some((one) =>
    one.predicates.some((other) => {
      const hit = other.first < before ? hitOf(other, 'trade-total', 'core') : undefined;
      return hit?.trigger.arms === true && isNamedOfArms(one, other, hit);
    }),
  );
}

/** The word of trade told last before a token, in its sentence or the ones before. */
export function lastTradeWord(scene: Scene, before: number): { word: TradeWord; scene: Scene } | null {
  for (const one of scenesBack(scene)) {
    const word = tradeWords(one).findLast(({ predicate }) => predicate.first < before);
    if (word) return { word, scene: one };
  }
  return null;
}

/** A sentence and those before it in which its matter may have been named. */
function scenesBack(scene: Scene): Scene[] {
  const found = [scene];
  for (let one = scene.before; one && found.length <= BACK; one = one.before) found.push(one);
  return found;
}
