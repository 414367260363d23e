import type { Assertion, Kind } from '../../model/index.ts';
import type { Predicate } from '../syntax/predicate.ts';
import { formAt, isOneOf, type Scene } from './scene.ts';

/** How far before a predicate the words that set its assertion may stand, in tokens. */
const REACH = 9;

/** «قررت وقف التعاون», «قرر إلغاء الصفقة»: who decides to end something ends it, where a purchase decided upon is still to come. */
const ENDS: ReadonlySet<string> = new Set(['cancellation', 'suspension', 'refusal', 'suspended', 'ended']);

/** How far behind a plan its condition may stand, in tokens. */
const CONDITION_REACH = 25;

/** How many words are followed up to the verb that a noun hangs on. */
const MOST_STEPS = 4;

/** How far behind a noun its adjective may stand, in tokens. */
const NEAR = 5;

/**
 * The text's own assertion about what predicates say that govern one another, the innermost first. The outermost decides with the
 * words before it in its clause. Order: denied, unlikely, possible, planned, asserted. Examples: «[لم] تتسلم», «[نفت] بيع»,
 * «[من غير المرجح] أن توافق», «[قد] تبيع», «[من المقرر أن] تتسلم», «[س]تسلّم». `kind` is that of the claim where the innermost word
 * has uses of several: «قررت» plans a purchase, and lays down a rule.
 */
export function assertionOf(
  scene: Scene,
  chain: readonly Predicate[],
  kind: Kind | undefined = chain[0]?.hits[0]?.trigger.kind,
): Assertion {
  const outer = chain.at(-1) as Predicate;
  const from = beginOf(scene, outer);
  const words = wordsBetween(scene, from, outer.first);
  if (isCondition(scene, chain)) return 'possible';
  const { doubts, doubters, denials, imminent } = scene.lexicon;
  const said = sayingBefore(from, outer);
  if (holds(words, doubts) || anyOf(scene, said, outer.first, doubters)) return 'unlikely';
  if (chain.some((one) => isNegated(scene, one)) || anyOf(scene, from, outer.first, denials)) return 'denied';
  if (fallsShort(scene, outer)) return 'denied';
  if (isPossible(scene, from, outer, words) || isDescribed(scene, chain, scene.lexicon.possibleAdjectives))
    return 'possible';
  const ends = chain.some(({ hits }) => hits.some(({ trigger }) => ENDS.has(trigger.subtype)));
  if (chain.some((one) => isPlanned(scene, one, ends ? undefined : kind)) || holds(words, scene.lexicon.plans))
    return hasCondition(scene, outer) ? 'possible' : 'planned';
  if (isDescribed(scene, chain, scene.lexicon.plannedAdjectives) || isPlannedBehind(scene, outer)) return 'planned';
  if (outer.kind === 'noun' && anyOf(scene, from, outer.first, imminent)) return 'planned';
  return 'asserted';
}

/** Beginning of the words that bear on a predicate: its clause, and before «أن» the end of the clause around it. */
function beginOf(scene: Scene, { first, clause }: Predicate): number {
  const close = clause.opening === 'that' && first - clause.opener <= REACH;
  const begin = close && clause.parent ? Math.max(clause.parent.first, clause.opener - REACH) : clause.first;
  return Math.max(begin, first - REACH, scene.read.sentence.first);
}

function wordsBetween(scene: Scene, from: number, to: number): string {
  let words = ' ';
  for (let i = from; i < to; i++) words += `${scene.syntax.classes.bare(i)} `;
  return words;
}

function holds(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** «لم تتسلم», «لن تبيع», «عدم بيع». */
function isNegated(scene: Scene, { kind, clause, first, parent }: Predicate): boolean {
  const { classes } = scene.syntax;
  // «لم تعد ملزمة بـ[عدم] تسليم …»: two negations deny nothing.
  if (kind === 'noun')
    return isOneOf(scene, first - 1, scene.lexicon.notNouns) && !(parent?.kind === 'verb' && isNegated(scene, parent));
  const { verb } = clause;
  if (!verb) return false;
  for (let i = verb.start; i < verb.first; i++) {
    // «ما لم تتخل», «لا يعرف ما إذا كانت قد تسلمت», «إذا ما قامت»: conditions.
    if (classes.isNegation(i) && i > verb.start && classes.isNegation(i - 1)) return false;
    if (classes.isNegation(i) && [i - 1, i + 1].some((near) => scene.lexicon.conditions.has(classes.bare(near))))
      return false;
    if (
      classes.isNegation(i) &&
      !(i + 1 < verb.first && classes.isNegation(i + 1)) &&
      !scene.lexicon.stillNot.has(formAt(scene, i + 1))
    )
      return true;
  }
  return false;
}

/** True where a word of a set stands between two tokens, in any form but with the article. */
function anyOf({ analysis }: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    if (analysis.readings(i).some((r) => !r.definite && words.has(r.stem))) return true;
  }
  return false;
}

/** Where the clause begins whose verb «أن» belongs to: «[شككت الوزارة في] أن تكون قد باعت». */
function sayingBefore(from: number, { clause, first }: Predicate): number {
  const { opening, opener, parent } = clause;
  return opening === 'that' && parent && first - opener <= REACH ? Math.max(parent.first, opener - REACH) : from;
}

/** «التعليق لا [يرقى] إلى [فرض] حظر»: a verb above that says, negated, that it is less. */
function fallsShort(scene: Scene, outer: Predicate): boolean {
  let child = outer;
  for (let step = 0; step < MOST_STEPS && child.parent?.kind === 'noun' && child.link === 'complement'; step++)
    child = child.parent;
  const { kind, parent, link } = child;
  if (kind !== 'noun' || link !== 'complement' || parent?.kind !== 'verb') return false;
  return isNegated(scene, parent) && scene.lexicon.fallsShort.has(scene.syntax.classes.bare(parent.first));
}

/** «قد» before a present is doubt, before a past it is none. */
function isPossible(scene: Scene, from: number, outer: Predicate, words: string): boolean {
  for (let i = from; i < outer.first; i++) {
    if (!scene.lexicon.maybe.has(scene.syntax.classes.bare(i))) continue;
    if (scene.syntax.classes.verb(i + 1)?.use.tense === 'present') return true;
  }
  return holds(words, scene.lexicon.possibles);
}

/**
 * «ستسلّم», «تعتزم شراء», «قرر شراء»; what hangs on a verb of the future is planned too («سيتم توقيع [عقد]», «ستواصل تقديم الدعم و[تدريب] …»),
 * unless it only says when that will be («ستردّ بعد [قصف] …»).
 */
function isPlanned(scene: Scene, predicate: Predicate, of: Kind | undefined): boolean {
  const { kind, clause, hits } = predicate;
  if (kind === 'verb' && clause.verb?.future) return true;
  if (hits.some((hit) => hit.planned || (hit.trigger.assertion === 'planned' && hit.trigger.kind === of))) return true;
  let child = predicate;
  for (let step = 0; step < MOST_STEPS && child.kind === 'noun' && child.link !== 'relative' && child.parent; step++) {
    if (scene.lexicon.when.circumstances.has(child.phrase?.preposition ?? '')) return false;
    child = child.parent;
    if (child.kind === 'verb') return child.clause.verb?.future === true;
  }
  return false;
}

/** «الزيارة [المرتقبة] للرئيس»: an adjective behind the noun; «وافقت على صفقة [محتملة]» is an approval all the same. */
function isDescribed(
  { syntax: { classes } }: Scene,
  [core, ...above]: readonly Predicate[],
  adjectives: ReadonlySet<string>,
): boolean {
  if (core?.kind !== 'noun' || !core.phrase) return false;
  if (above.some(({ hits }) => hits.some(({ trigger }) => trigger.class !== 'light'))) return false;
  for (let i = core.end; i < Math.min(core.phrase.end, core.end + NEAR); i++) {
    if (!classes.isTime(i) && adjectives.has(classes.bare(i))) return true;
  }
  return false;
}

/** «زيارة [يعتزم] الرئيس القيام بها»: a relative clause that opens with a word of planning. */
function isPlannedBehind({ predicates, syntax: { classes }, lexicon }: Scene, outer: Predicate): boolean {
  return predicates.some(
    (one) =>
      one.link === 'relative' &&
      one.parent === outer &&
      outer.kind === 'noun' &&
      lexicon.plans.includes(classes.bare(one.first)),
  );
}

/** «ستبيعها الطائرات [إذا] تخلت أنقرة عن …», «سيلغى البيع [في حال] …»: what comes to pass only under a condition. */
function hasCondition(
  { syntax: { classes, clauses }, lexicon: { conditions }, read }: Scene,
  outer: Predicate,
): boolean {
  const next = clauses.find(
    ({ opening, first }) => first > outer.first && (opening === 'joined' || opening === 'main'),
  );
  const end = Math.min(next?.first ?? read.sentence.end, outer.end + CONDITION_REACH);
  for (let i = outer.end; i < end; i++) {
    const word = classes.bare(i);
    if (conditions.has(word) || conditions.has(`${word} ${classes.bare(i + 1)}`)) return true;
  }
  return false;
}

/** «ستردّ [إذا] أقرّت واشنطن …», «لم تقل ما [إذا] كانت قد تسلمت …»: what a condition only supposes. */
function isCondition({ syntax: { classes }, lexicon }: Scene, chain: readonly Predicate[]): boolean {
  const opens = (i: number) => lexicon.conditions.has(classes.bare(i));
  return chain.some(({ kind, clause: { opening, opener, verb } }) => {
    if (opening === 'adverbial' && opener >= 0 && opens(opener)) return true;
    for (let i = verb?.start ?? 0; kind === 'verb' && i < (verb?.first ?? 0); i++) if (opens(i)) return true;
    return false;
  });
}
