import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** A verb that says more of an attack told by a noun. */
export interface About {
  verb: Predicate;
  /** True where the attack is its object: «هجوم [شنّه] الحوثيون»; else it is its subject: «هجوم [استهدف] القاعدة». */
  resumed: boolean;
}

/** Tokens between «تبنّي التنظيم» and the attack that it owns up to. */
const GAP = 4;

/** Light verbs and nouns above an attack's noun, the nearest first: «[بدأت] تركيا [شن] غارات». */
export function carriersOf(scene: Scene, predicate: Predicate): Predicate[] {
  const found: Predicate[] = [];
  let child = pastAmount(predicate);
  while (
    child.parent &&
    child.link !== 'relative' &&
    child.link !== 'subject' &&
    (!isMet(scene, child) || scene.lexicon.attack.during.has(child.phrase?.preposition ?? '')) &&
    hitOf(child.parent, 'attack', 'light') &&
    found.length < 3
  ) {
    found.push(child.parent);
    child = pastAmount(child.parent);
  }
  const beside = found.length === 0 ? lightBeside(scene, predicate) : undefined;
  return beside ? [beside] : found;
}

/** True for an attack that something else answers or comes after: «ردا [على] الهجوم», «[بعد] الهجوم». */
export function isMet(scene: Scene, { phrase }: Predicate): boolean {
  const preposition = phrase?.preposition ?? '';
  const { against, since } = scene.lexicon.attack;
  return since.has(preposition) || preposition.split(' ').some((word) => against.has(word));
}

/** The word of the attack or of what carries it that hangs on other words: «تمكّن من [شن] غارات». */
export function topOf(scene: Scene, predicate: Predicate): Predicate {
  return pastAmount(carriersOf(scene, predicate).at(-1) ?? predicate);
}

/** «[عدة] غارات», «[سلسلة] هجمات»: what governs the noun of amount governs the attack. */
export function pastAmount(predicate: Predicate): Predicate {
  const { parent, phrase } = predicate;
  return parent?.kind === 'noun' &&
    parent.hits.length === 0 &&
    parent.phrase === phrase &&
    parent.end === predicate.first
    ? parent
    : predicate;
}

/** «بعد [تبني] التنظيم، الأربعاء، قتل شرطيين»: a light noun whose own phrase ends right before. */
function lightBeside(scene: Scene, predicate: Predicate): Predicate | undefined {
  return scene.predicates.findLast((one) => {
    if (one.kind !== 'noun' || one.first >= predicate.first || !one.phrase || one.phrase === predicate.phrase)
      return false;
    return (
      predicate.first - one.phrase.end <= GAP &&
      predicate.first >= one.phrase.end &&
      hitOf(one, 'attack', 'light') !== undefined
    );
  });
}

/** Verbs that say who did an attack, whom it hit or what it cost: in a relative clause, with it as subject, or joined to it. */
export function aboutOf(scene: Scene, predicate: Predicate): About[] {
  const found: About[] = [];
  for (const verb of scene.predicates) {
    if (verb.kind !== 'verb') continue;
    const suffix = verb.clause.verb?.suffix ?? '';
    const relative = verb.link === 'relative' && verb.parent !== null && isSameNoun(scene, verb.parent, predicate);
    const topic = predicate.link === 'subject' && predicate.parent === verb && !isOvertaken(scene, predicate, verb);
    if (relative || topic || isDoer(scene, predicate, verb) || isContinued(scene, predicate, verb))
      found.push({ verb, resumed: suffix !== '' });
  }
  return found;
}

/** True for a noun of attack itself and for a noun of action that only describes it in its phrase: «هجوم [انتحاري]». */
function isSameNoun(scene: Scene, noun: Predicate, attack: Predicate): boolean {
  if (noun === attack) return true;
  if (!noun.phrase || noun.phrase !== attack.phrase || noun.first < attack.first) return false;
  return !scene.predicates.some(
    (one) => one.first > attack.first && one.first <= noun.first && hitOf(one, 'attack', 'core'),
  );
}

/** «[أسفرت] غارة عن مقتل», «[استهدفت] غارة موقعا»: the attack as subject behind its verb. */
function isDoer(scene: Scene, predicate: Predicate, verb: Predicate): boolean {
  if (
    predicate.clause !== verb.clause ||
    predicate.first < verb.first ||
    !predicate.phrase ||
    !isBare(predicate.phrase)
  )
    return false;
  const { strikes, costs } = scene.lexicon.attack;
  if (!isOneOf(scene, verb.first, strikes) && !isOneOf(scene, verb.first, costs)) return false;
  return verbArguments(verb.clause, scene.syntax.classes).subject === predicate.phrase;
}

/** «الغارات على الجنوب ليست جديدة، إذ أُعلن عن غارة …، [استهدفت] موقعا»: another attack was named since, and a comma parts them. */
function isOvertaken(scene: Scene, predicate: Predicate, verb: Predicate): boolean {
  return isBehindComma(scene, verb) && lastAttack(scene, verb) !== predicate;
}

function isBehindComma(scene: Scene, { clause }: Predicate): boolean {
  return clause.verb !== null && scene.syntax.classes.isComma(clause.verb.start - 1);
}

function lastAttack(scene: Scene, { first }: Predicate): Predicate | undefined {
  return scene.predicates.findLast(
    (one) => one.kind === 'noun' && one.first < first && hitOf(one, 'attack', 'core') !== undefined,
  );
}

/** «شنت غارات، [استهدفت] مواقع», «هجوم …، [وأسفر] عن», «تفجير …، [وتبناه] التنظيم»: a joined verb about the attack named last. */
function isContinued(scene: Scene, predicate: Predicate, verb: Predicate): boolean {
  const { clause } = verb;
  if (verb.first < predicate.first || (clause.opening !== 'joined' && !isBehindComma(scene, verb))) return false;
  if (lastAttack(scene, verb) !== predicate) return false;
  const { strikes, costs } = scene.lexicon.attack;
  const owned = clause.verb?.suffix !== '' && hitOf(verb, 'attack', 'light')?.trigger.direction === 'own';
  if (owned || isOneOf(scene, verb.first, costs)) return true;
  if (!isOneOf(scene, verb.first, strikes)) return false;
  // «وكان الهجوم …، [وطال] خزانات»
  const subject = clause.before?.verb ? verbArguments(clause.before, scene.syntax.classes).subject : null;
  return !scene.syntax.classes.isJoined(verb.first) || subject === predicate.phrase;
}

/** The party of a light noun: «تنفيذ [طائرات النظام] غارات», «تبني [الحركة] الهجوم». */
export function ownOfLight(scene: Scene, light: Predicate, before: number): Phrase | null {
  const { own } = nounArguments(light);
  if (!own || own.first >= own.end || own.end > before) return null;
  return isParty(own) || isOneOf(scene, own.head, scene.lexicon.agents) || own.items.length > 0 ? own : null;
}
