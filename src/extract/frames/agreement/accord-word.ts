import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, type Scene } from '../scene.ts';

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
  /** The verb that governs all, where it is no step: «[تجري] اليونان محادثات …», «[نفت] الجزائر منح …». */
  verb: Predicate | null;
}

/** How many words may stand above an accord. */
const DEPTH = 6;

/** The accord that a predicate is, or null. */
export function accordWordOf(scene: Scene, predicate: Predicate): AccordWord | null {
  const hit = hitOf(predicate, 'agreement', 'core');
  if (!hit || hitOf(predicate, 'agreement', 'light')?.trigger.direction === 'mark') return null;
  const { steps, verb } = climb(predicate, hit);
  return { predicate, hit, steps: [...stepsBehind(scene, predicate, hit), ...steps], verb };
}

/** Words that say at which stage an accord is go with accords and relations, those of bases with bases. */
function stepOf(predicate: Predicate, accord: TriggerHit): Step | null {
  const hit = predicate.hits.find(
    (one) =>
      one.trigger.kind === 'agreement' &&
      one.trigger.class !== 'core' &&
      one.trigger.direction !== 'mark' &&
      fits(one.trigger.direction, accord),
  );
  return hit ? { predicate, hit } : null;
}

function fits(step: string, { trigger, first, end }: TriggerHit): boolean {
  const { direction } = trigger;
  if (step === 'bases' || direction === 'bases') return step === direction;
  // Talks on «العلاقات» are a meeting, on «التعاون العسكري» or an accord they are a stage of it.
  if (step === 'accord') return direction !== 'state' || end - first > 1;
  return step === 'party' || direction === 'state';
}

function climb(predicate: Predicate, hit: TriggerHit): Pick<AccordWord, 'steps' | 'verb'> {
  const steps: Step[] = [];
  let child = predicate;
  let another = false;
  for (let depth = 0; child.parent && child.link !== 'relative' && depth < DEPTH; depth++) {
    const { parent } = child;
    // «استئناف العلاقات بعد تجميد [العلاقات]»: what is done to the accord told before is not done to this one.
    another ||= parent.phrase !== child.phrase && hitOf(parent, 'agreement', 'core') !== undefined;
    const step = another ? null : stepOf(parent, hit);
    if (step) steps.push(step);
    else if (parent.kind === 'verb') return { steps, verb: parent };
    child = parent;
  }
  return { steps, verb: null };
}

/** «اتفاقية … [الموقعة] بين …», «مذكرة … [تم توقيعها]», «اتفاق [أبرمه] البلدان»: a participle, pronoun or relative verb behind. */
function stepsBehind(scene: Scene, predicate: Predicate, hit: TriggerHit): Step[] {
  return scene.predicates.flatMap((one) => {
    if (one.first <= predicate.first || !dependsOn(one, predicate)) return [];
    const step = stepOf(one, hit);
    if (step?.hit.trigger.id !== 'sign') return [];
    const back = step.hit.form === 'participle' || step.hit.reading.suffix !== '' || one.link === 'relative';
    return back ? [step] : [];
  });
}

function dependsOn(one: Predicate, accord: Predicate): boolean {
  let at = one.parent;
  for (let depth = 0; at !== null && depth < DEPTH; depth++) {
    if (at === accord) return true;
    at = at.parent;
  }
  return false;
}
