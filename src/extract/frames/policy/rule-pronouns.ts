import type { Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { RuleWord } from './rule-words.ts';

/**
 * Ids of the state that a pronoun means which stands for whom a rule is about: the one named last before it that does not set the rule.
 *
 * - «حذّر إسرائيل من وقف [إمدادها] بالأسلحة»: on the movement
 * - «الحظر المفروض [عليها]», «ويسمح [لها] القرار بشراء السلاح»: on a preposition, behind the rule
 */
export function meantByPronoun(scene: Scene, { predicate, moved }: RuleWord, actor: readonly string[]): string[] {
  const { pronouns, theirs } = scene.lexicon.policy;
  const onMovement = moved !== null && pronouns.has(pronounOn(scene, moved.first));
  const stop = moved?.first ?? predicate.clause.end;
  let behind = -1;
  for (let i = predicate.end; i < stop && behind < 0; i++) if (isOneOfForms(scene, i, theirs)) behind = i;
  if (!onMovement && behind < 0) return [];
  const until = onMovement ? predicate.first : behind;
  // «بدأت [فنزويلا] … ردا على الفيتو على بيعها السلاح»: whom the clause is about, else who was named last.
  const { subject } = verbArguments(predicate.clause, scene.syntax.classes);
  const about = subject && subject.end <= until ? roleIds(scene.analysis, subject) : [];
  const state = about.find((id) => id.startsWith('state:') && !actor.includes(id));
  return state ? [state] : lastState(scene, until, actor);
}

/** Pronoun on a noun of action: «إمداد[ها]». */
export function pronounOn(scene: Scene, i: number): string {
  return (
    scene.analysis.readings(i).find(({ stem, suffix }) => suffix !== '' && scene.lexicon.triggers.has(stem))?.suffix ??
    ''
  );
}

/** «على هذا البلد»: the state named last before. */
export function thatCountry(scene: Scene, phrases: readonly Phrase[]): string[] {
  const { onWhom, these, policy } = scene.lexicon;
  const phrase = phrases.find(
    (one) => onWhom.has(one.preposition) && (isOneOf(scene, one.head, these) || isOneOf(scene, one.head - 1, these)),
  );
  if (!phrase) return [];
  const names = [phrase.head, phrase.head + 1].some((i) => isOneOf(scene, i, policy.countries));
  if (!names) return [];
  const before = [
    ...(scene.before?.read.parties ?? []),
    ...scene.read.parties.filter((party) => party.end <= phrase.first),
  ];
  const last = before.findLast(
    (party) => idsOf(scene.analysis, [party]).some((id) => id.startsWith('state:')) && party.by === 'name',
  );
  return last ? idsOf(scene.analysis, [last]) : [];
}

function isOneOfForms(scene: Scene, i: number, words: ReadonlySet<string>): boolean {
  return words.has(scene.analysis.tokens[i]?.form ?? '');
}

/** The state named last before a token of the sentence, else in the sentence before. */
export function lastState(scene: Scene, until: number, others: readonly string[]): string[] {
  const named = [
    ...(scene.before?.read.parties ?? []),
    ...scene.read.parties.filter((party) => party.end <= until),
  ].map((party) => idsOf(scene.analysis, [party]).filter((id) => id.startsWith('state:')));
  return named.findLast((ids) => ids.length > 0 && !ids.some((id) => others.includes(id))) ?? [];
}
