import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** A word that lays down a rule, with the words around it that the rule needs. */
export interface RuleWord {
  predicate: Predicate;
  hit: TriggerHit;
  /** «علّقت … [تصدير] السلاح»: the movement of arms that the rule stops or permits. */
  moved: Predicate | null;
  /** «[رفعت] الحظر», «[دعت] إلى [فرض] حظر»: what is done to the rule, the innermost first. */
  above: Predicate[];
  /** «[تعتزم] رفع الحظر», «[قررت] تعليق …»: whose subject acts, and that say no more. */
  controls: Predicate[];
  /** «[قانونا] يمنع بيع …»: what the rule stands in. */
  bill: Phrase | null;
}

/** How many words may stand above a rule's own. */
const DEPTH = 6;

/** Tokens that may stand between a rule's word and what it stops: «وقف [كل عمليات] بيع …». */
const GAP = 4;

/** The rule that a predicate is as one of its uses, or null. */
export function ruleWordOf(scene: Scene, predicate: Predicate, hit: TriggerHit): RuleWord | null {
  const word: RuleWord = {
    predicate,
    hit,
    moved: movedBy(scene, predicate, hit),
    above: [],
    controls: [],
    bill: billOf(scene, predicate),
  };
  climb(scene, word);
  return word;
}

/**
 * The word with which a state says that it sends no arms, now or in future, or null: «[لن تصدّر] برلين أسلحة», «[لا توافق] برلين على
 * تصدير السلاح».
 */
export function refusalOf(scene: Scene, predicate: Predicate): RuleWord | null {
  const { verb } = predicate.clause;
  const licence = refusedLicence(scene, predicate);
  if (licence) return licence;
  if (predicate.kind !== 'verb' || !verb || verb.tense === 'past') return null;
  const refuses = (id: string) => predicate.hits.find(({ trigger }) => trigger.kind === 'policy' && trigger.id === id);
  const [sends, agrees] = [refuses('move-arms'), refuses('consent')];
  const hit = sends ?? agrees;
  if (!hit || !isNegated(scene, predicate) || (sends && !verb.future)) return null;
  const moved = sends ? null : movedBy(scene, predicate, hit);
  return sends || moved ? { predicate, hit, moved, above: [], controls: [], bill: null } : null;
}

/** «[لن تمنح] تراخيص لتصدير السلاح», «قررت [عدم إصدار] تراخيص …», «رفضت [منح] تراخيص …»: no licence is no arms. */
function refusedLicence(scene: Scene, predicate: Predicate): RuleWord | null {
  const hit = predicate.hits.find(({ trigger }) => trigger.id === 'grant-licence');
  if (!hit) return null;
  const word: RuleWord = { predicate, hit, moved: movedBy(scene, predicate, hit), above: [], controls: [], bill: null };
  if (!word.moved) return null;
  if (predicate.kind === 'verb') return isNegated(scene, predicate) ? word : null;
  climb(scene, word);
  return isOneOf(scene, predicate.first - 1, scene.lexicon.notNouns) || isUnder(word, 'reject') ? word : null;
}

/** «[لن] تصدّر», «ما زالت [لا] توافق» */
function isNegated({ syntax: { classes } }: Scene, { clause: { verb } }: Predicate): boolean {
  for (let i = verb?.start ?? 0; i < (verb?.first ?? 0); i++)
    if (classes.isNegation(i) && !classes.isNegation(i + 1)) return true;
  return false;
}

/** «أوقفت واشنطن [إمداد] كييف بالسلاح»: a stop of what one state was getting is that delivery's. */
export function isStopOfSupply(word: RuleWord): boolean {
  const supplies = word.moved?.hits.some(({ trigger }) => trigger.id === 'supply-arms') === true;
  return supplies && word.hit.trigger.id === 'stop' && !isUnder(word, 'call-for') && !isUnder(word, 'vote');
}

/** True where a word above the rule is one of a sort. */
export function isUnder({ above }: RuleWord, id: string): boolean {
  return above.some((one) => one.hits.some(({ trigger }) => trigger.kind === 'policy' && trigger.id === id));
}

/** «علّقت ألمانيا [صادرات] السلاح», «أوقفت إصدار تراخيص [تصدير] السلاح»: behind nouns that are no rule themselves. */
function movedBy(scene: Scene, predicate: Predicate, { trigger }: TriggerHit): Predicate | null {
  if (trigger.direction === 'ban') return null;
  let licensed = false;
  let at = predicate;
  for (let depth = 0; depth < 4; depth++) {
    const next = scene.predicates.find((one) => one.parent === at && one.link === 'complement' && one.first > at.first);
    if (!next || next.first - at.end > GAP) return null;
    licensed ||= isOneOf(scene, next.first, scene.lexicon.policy.licences);
    if (isMovement(next)) return trigger.direction === 'licence' && !licensed ? null : next;
    // «علّقت … صفقات أسلحة»: deals are a transfer's.
    if (!licensed && hitOf(next, 'transfer', 'deal')) return null;
    // «تحظر [القوانين] الألمانية تصدير السلاح»: laws that forbid stand between as their verb's subject.
    const isLaw =
      at === predicate && predicate.kind === 'verb' && isOneOf(scene, next.first, scene.lexicon.policy.bills);
    if (
      next.kind === 'verb' ||
      (!isLaw && next.hits.some((hit) => hit.trigger.kind === 'policy' && hit.trigger.direction === 'ban'))
    )
      return null;
    at = next;
  }
  return null;
}

/** «[تصدير] السلاح», «[إمداد] القاهرة بالسلاح» */
function isMovement({ hits }: Predicate): boolean {
  return hits.some(({ trigger }) => trigger.id === 'move-arms' || trigger.id === 'supply-arms');
}

function climb(scene: Scene, word: RuleWord): void {
  let child = word.predicate;
  for (let depth = 0; depth < DEPTH; depth++) {
    const parent = parentOf(scene, child);
    // «…، في حين [يفضل] الوزراء تعليق …»: a clause of its own stands under nothing.
    const isApart = child.kind === 'verb' && child.clause.opening === 'adverbial';
    if (!parent || isApart) return;
    if (hitOf(parent, 'policy', 'governor') || isLight(parent)) word.above.push(parent);
    else if (
      parent.hits.some(
        ({ trigger }) => trigger.kind === 'transfer' && (trigger.id === 'interest' || trigger.id === 'decide'),
      )
    )
      word.controls.push(parent);
    else if (isOneOf(scene, parent.first, scene.lexicon.policy.controls)) word.controls.push(parent);
    else if (isOneOf(scene, parent.first, scene.lexicon.policy.equals)) word.controls.push(parent);
    else if (billOf(scene, child)) word.controls.push(parent);
    else if (parent.kind === 'verb' && child.link !== 'complement' && child.link !== 'subject') return;
    // «[التعديل] الذي أدخلته اليابان على قانون حظر …»
    const described = parent.link === 'relative' ? parent.parent : null;
    if (described && hitOf(described, 'policy', 'governor')) word.above.push(described);
    child = parent;
  }
}

function isLight(predicate: Predicate): boolean {
  const hit = hitOf(predicate, 'policy', 'light');
  return hit !== undefined && hit.trigger.direction !== 'mark';
}

/** What governs a word; a bill's rule stands under what governs the bill: «وقّع [قانونا يمنع] …». */
function parentOf(scene: Scene, child: Predicate): Predicate | null {
  const { clause, link } = child;
  if (!billOf(scene, child)) return link === 'relative' ? null : child.parent;
  const around = scene.predicates.filter((one) => one.clause === clause.parent && one.first < child.first);
  // «استخدمت … [الفيتو] ضد مشروع قرار يفرض …»
  return (
    around.find((one) => hitOf(one, 'policy', 'light')?.trigger.id === 'reject') ??
    around.find((one) => one.kind === 'verb') ??
    null
  );
}

/** «مشروع قرار [يحظر] …», «قانونا [يمنع] …» */
function billOf(scene: Scene, { kind, clause }: Predicate): Phrase | null {
  const { antecedent } = clause;
  if (kind !== 'verb' || clause.opening !== 'relative' || !antecedent) return null;
  for (let i = antecedent.head; i < antecedent.end; i++)
    if (isOneOf(scene, i, scene.lexicon.policy.bills)) return antecedent;
  return null;
}
