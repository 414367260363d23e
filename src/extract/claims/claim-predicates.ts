import type { TokenRange } from '../../languages/language-pack.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import type { Clause } from '../syntax/clause.ts';
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
    if (child.link !== 'complement' && child.link !== 'subject' && !isHeldBy(child, draft)) break;
    found.add(child.parent);
    child = child.parent;
  }
  const told = [...found].filter((one) => one === trigger || isDeal(one, draft));
  for (const one of scene.predicates) {
    const tellsOther = others.some((other) => other.clauses.includes(one.clause));
    const saysMore = one.link === 'relative' && one.parent?.kind === 'noun' && told.includes(one.parent);
    if (saysMore && !tellsOther) found.add(one);
    if ([...found].some((verb) => isPairOf(scene, verb, one))) found.add(one);
  }
  return [...found];
}

/** «الصفقة التي وقّعتها مصر في فبراير والتي [تقضي] بتسليم …»: what a contract holds is agreed when it is. */
function isHeldBy({ link, parent }: Predicate, draft: Draft): boolean {
  return link === 'relative' && draft.subtype === 'contract' && parent !== null && isDeal(parent, draft);
}

function isDeal({ kind, hits }: Predicate, draft: Draft): boolean {
  const deal = ({ trigger }: Predicate['hits'][number]) => trigger.kind === draft.kind && trigger.class === 'deal';
  return kind === 'noun' && draft.kind === 'transfer' && hits.some(deal);
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

/** The predicates that catch what stands behind them: verbs, triggers of claims, and nouns of events of another time. */
export function catchersOf(scene: Scene, drafts: readonly Draft[]): Set<Predicate> {
  const triggers = new Set(drafts.map((one) => one.trigger.first));
  const { meanwhile } = scene.lexicon.when;
  const catches = (one: Predicate) =>
    one.kind === 'verb' ||
    isCircumstance(scene, one) ||
    (triggers.has(one.first) && !meanwhile.has(one.phrase?.preposition ?? ''));
  return new Set(scene.predicates.filter(catches));
}

/** Words belong to the last catcher before them in their clause and to what has this for object; at the head of a clause to all. */
export function belongs(
  scene: Scene,
  words: TokenRange,
  own: readonly Predicate[],
  catchers: ReadonlySet<Predicate>,
): boolean {
  const clause = clauseAt(scene, words);
  if (!clause) return false;
  const here = scene.predicates.filter((one) => one.clause === clause);
  let last: Predicate | null | undefined = here.filter((one) => one.end <= words.first && catchers.has(one)).at(-1);
  if (!last) return here.some((one) => own.includes(one));
  while (last && !own.includes(last)) {
    if (last.kind === 'verb' || last.link !== 'complement' || isCircumstance(scene, last)) return false;
    last = last.parent;
  }
  return Boolean(last);
}

/** The innermost clause that holds a range. */
export function clauseAt(scene: Scene, range: TokenRange): Clause | undefined {
  let found: Clause | undefined;
  for (const clause of scene.syntax.clauses) {
    if (clause.first > range.first || clause.end < range.end) continue;
    if (!found || clause.end - clause.first <= found.end - found.first) found = clause;
  }
  return found;
}
