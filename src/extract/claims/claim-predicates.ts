import type { Draft, Scene } from '../frames/scene.ts';
import type { Predicate } from '../syntax/predicate.ts';
import { verbArguments } from '../syntax/verb-arguments.ts';

/** How far up a claim's words are followed. */
const MOST_STEPS = 6;

/**
 * The predicates that tell a claim, its trigger first: those of its clauses, the words that have it for object or subject
 * («[أعلنت] فرنسا [تسليم] …»), and verbs that say more of its noun («هجوم [وقع] الاثنين»). A verb whose clause with «أن» holds the
 * claim only reports it and is none of them, nor is one that tells another of the sentence's claims.
 */
export function predicatesOf(draft: Draft, others: readonly Draft[], scene: Scene): Predicate[] {
  const trigger = scene.predicates.find((one) => one.first === draft.trigger.first);
  const own = scene.predicates.filter((one) => one.kind === 'verb' && draft.clauses.includes(one.clause));
  if (!trigger) return own;
  const found = new Set([trigger, ...own]);
  let child = trigger;
  for (let step = 0; step < MOST_STEPS && child.parent; step++) {
    if (isCircumstance(scene, child)) break;
    if (child.link !== 'complement' && child.link !== 'subject') break;
    found.add(child.parent);
    child = child.parent;
  }
  for (const one of scene.predicates) {
    const tellsOther = others.some((other) => other.clauses.includes(one.clause));
    if (one.link === 'relative' && one.parent === trigger && trigger.kind === 'noun' && !tellsOther) found.add(one);
    if ([...found].some((verb) => isPairOf(scene, verb, one))) found.add(one);
  }
  return [...found];
}

/** «[بعد] هجوم», «[بسبب] صفقة»: an event that only says when or why another happens, and has a time of its own. */
export function isCircumstance(scene: Scene, { kind, phrase }: Predicate): boolean {
  return kind === 'noun' && phrase !== null && scene.lexicon.when.circumstances.has(phrase.preposition);
}

/** «اعترضت القوات [ودمّرت] … صباح اليوم»: the second of two verbs has what both are done to, and when. */
function isPairOf({ syntax: { classes } }: Scene, one: Predicate, next: Predicate): boolean {
  if (one.kind !== 'verb' || next.kind !== 'verb' || next.clause.before !== one.clause) return false;
  const { objects, obliques } = verbArguments(one.clause, classes);
  return objects.length + obliques.length === 0 && classes.isJoined(next.first);
}
