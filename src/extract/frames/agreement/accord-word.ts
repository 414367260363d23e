import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** What is done to an accord: «[وقّعت] … اتفاقا», «[استئناف] العلاقات», «اتفاق [وقّعه] البلدان». */
export interface Step {
  predicate: Predicate;
  hit: TriggerHit;
}

/** A word of accord with what is done to it. */
export interface AccordWord {
  predicate: Predicate;
  hit: TriggerHit;
  /** The innermost first. */
  steps: Step[];
  /** What governs it and is no step, the innermost first: «[أعلنت] … [قرار] الحكومة قطع العلاقات». */
  above: Predicate[];
  /** The verb among them: «[تجري] اليونان محادثات …», «[نفت] الجزائر منح …». */
  verb: Predicate | null;
}

/** How many words may stand above an accord. */
const DEPTH = 6;

/** The accord that a predicate is, or null. */
export function accordWordOf(scene: Scene, predicate: Predicate): AccordWord | null {
  const hit = hitOf(predicate, 'agreement', 'core');
  if (!hit || hitOf(predicate, 'agreement', 'light')?.trigger.direction === 'mark') return null;
  const { steps, above } = climb(scene, predicate, hit);
  const parted = steps.length === 0 ? stepParted(scene, predicate, hit) : null;
  return {
    predicate,
    hit,
    steps: [...stepsBehind(scene, predicate, hit), ...steps, ...(parted ? [parted] : [])],
    above,
    verb: above.find((one) => one.kind === 'verb') ?? null,
  };
}

/** Words that say at which stage an accord is go with accords and relations, those of bases with bases. */
function stepOf(scene: Scene, predicate: Predicate, accord: TriggerHit): Step | null {
  if (isComment(scene, predicate)) return null;
  const hit = predicate.hits.find(
    (one) =>
      one.trigger.kind === 'agreement' &&
      one.trigger.class !== 'core' &&
      one.trigger.direction !== 'mark' &&
      fits(one.trigger.direction, accord),
  );
  return hit ? { predicate, hit } : null;
}

/** «[تعليقا] على القرار»: a comment suspends nothing. */
function isComment(scene: Scene, { first, end }: Predicate): boolean {
  const { lexicon, syntax } = scene;
  const behind = syntax.classes.preposition(end)?.form ?? '';
  return lexicon.accord.commentsOn.has(behind) && isOneOf(scene, first, lexicon.comments);
}

function fits(step: string, { trigger, first, end }: TriggerHit): boolean {
  const { direction } = trigger;
  // «تمديد», «تعليق» turn any of them.
  if (step === 'turn') return true;
  // «[إغلاق] القاعدة»; airspace is closed to airliners.
  if (step === 'leave') return trigger.id === 'bases';
  // «[تتفاوض] على إقامة قاعدة»
  if (direction === 'bases') return step === 'bases' || step === 'accord';
  if (step === 'bases') return false;
  if (step === 'join' || (direction === 'join' && trigger.governed)) return step === direction;
  // «[اهتمام] بلاده بالتعاون مع …»; «تسعى إلى تعزيز [العلاقات]» is no talk of arms.
  if (step === 'form' || step === 'reached') return direction === 'party' && !trigger.governed;
  if (step === 'wish') return direction === 'joint' || (direction === 'state' && end - first > 1);
  if (step === 'accord') return !trigger.governed;
  if (step === 'joint' || step === 'relations') return direction === (step === 'joint' ? 'joint' : 'state');
  return true;
}

function climb(scene: Scene, predicate: Predicate, hit: TriggerHit): Pick<AccordWord, 'steps' | 'above'> {
  const steps: Step[] = [];
  const above: Predicate[] = [];
  const { accord } = scene.lexicon;
  let child = predicate;
  let another = false;
  for (let depth = 0; child.parent && child.link !== 'relative' && depth < DEPTH; depth++) {
    const { parent } = child;
    // «تسعى إلى [تعزيز] التعاون العسكري»
    if (parent.kind === 'noun' && isOneOf(scene, parent.first, accord.strengthens)) {
      child = parent;
      continue;
    }
    // «استئناف العلاقات بعد تجميد [العلاقات]»: what is done to the accord told before is not done to this one.
    another ||= parent.phrase !== child.phrase && hitOf(parent, 'agreement', 'core') !== undefined;
    // «إعادة [الثقة] بعد عقود من العلاقات»: relations have right above them what is done to them.
    another ||= (hit.trigger.direction === 'state' || hit.trigger.governed) && above.length > 0;
    const step: Step | null =
      another || isWhatForms(child, parent) ? null : nearStep(stepOf(scene, parent, hit), child === predicate);
    if (step) steps.push(step);
    else above.push(parent);
    if (!step && parent.kind === 'verb') break;
    // «ختما مباحثاتهما [بتوقيع] اتفاق»: talks that ended in it.
    another ||= step?.hit.trigger.id === 'sign' && accord.inside.has(parent.phrase?.preposition ?? '');
    child = parent;
  }
  return { steps, above };
}

/** «[تشكّل] الاتفاقية تهديدا»: an accord that itself forms something else. */
function isWhatForms({ link }: Predicate, { kind, hits }: Predicate): boolean {
  return kind === 'verb' && link === 'subject' && hits.some(({ trigger }) => trigger.id === 'form-alliance');
}

/** What is said of the accord right below it only: «[تم] الاتفاق على …», «[رفض] الاتفاق». */
const NEAR: ReadonlySet<string> = new Set(['come-about', 'refuse-accord']);

/** «[يتم] تنفيذ الاتفاق», «[رفض] إعطاء تفاصيل عن الاتفاق» are no steps. */
function nearStep(step: Step | null, isRightAbove: boolean): Step | null {
  return step && NEAR.has(step.hit.trigger.id) && !isRightAbove ? null : step;
}

/** «اتفاقية … [الموقعة] بين …», «مذكرة … [تم توقيعها]», «اتفاق [أبرمه] البلدان»: a participle, pronoun or relative verb behind. */
function stepsBehind(scene: Scene, predicate: Predicate, hit: TriggerHit): Step[] {
  return scene.predicates.flatMap((one) => {
    if (one.first <= predicate.first || !dependsOn(one, predicate)) return [];
    const step = stepOf(scene, one, hit);
    if (step?.hit.trigger.id !== 'sign') return [];
    const back = step.hit.form === 'participle' || step.hit.reading.suffix !== '' || one.link === 'relative';
    return back ? [step] : [];
  });
}

/** «[وقّعت] تونس وإيطاليا، الأربعاء، مذكرة تفاهم تهدف إلى …»: an accord that opens a clause behind the verb whose object it is. */
function stepParted(scene: Scene, { phrase, clause, link }: Predicate, hit: TriggerHit): Step | null {
  const { before, opening, phrases } = clause;
  if (link !== 'subject' || opening !== 'joined' || !before?.verb || !phrase || phrases[0] !== phrase) return null;
  const { classes } = scene.syntax;
  if (classes.isJoined(phrase.first) || classes.isDefinite(phrase.head)) return null;
  const predicate = scene.predicates.find((one) => one.kind === 'verb' && one.clause === before);
  const step = predicate ? stepOf(scene, predicate, hit) : null;
  return step?.hit.trigger.class === 'light' && verbArguments(before, classes).objects.length === 0 ? step : null;
}

function dependsOn(one: Predicate, accord: Predicate): boolean {
  let at = one.parent;
  for (let depth = 0; at !== null && depth < DEPTH; depth++) {
    if (at === accord) return true;
    at = at.parent;
  }
  return false;
}

/** An accord with all that is done to it, the innermost first. */
export function chainOfAccord({ predicate, steps }: AccordWord): Predicate[] {
  return [predicate, ...steps.map((step) => step.predicate)];
}
