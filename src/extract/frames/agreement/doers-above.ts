import { isBare, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { AccordWord } from './accord-word.ts';
import { partnerIds } from './partner-ids.ts';

/**
 * Ids of those whom the words above an accord make its doers, beside `others`:
 *
 * - «قرار [الحكومة التونسية] بقطع العلاقات»: whose the word right before is
 * - «تجري [اليونان] محادثات لتوسيع الاتفاقية», «نفت [الجزائر] منح روسيا قاعدة»: the subject of the verb above
 *
 * Who presses or accuses is no doer: «تتهم باريس [طهران] بإقامة قاعدة»; who calls for it with nobody addressed speaks of his own state:
 * «دعا [نواب فرنسيون] إلى إلغاء اتفاق الدفاع مع تشاد».
 */
export function doersAbove(scene: Scene, word: AccordWord, others: readonly string[]): string[] {
  const outer =
    word.steps.findLast((step) => step.predicate.clause === word.predicate.clause)?.predicate ?? word.predicate;
  const isOther = (ids: readonly string[]) => ids.some((id) => !others.includes(id));
  const { verb, steps } = word;
  const subject = verb && verbArguments(verb.clause, scene.syntax.classes).subject;
  const ahead = phraseBefore(outer);
  // «تتهمها [إسرائيل] بإقامة قاعدة»: who accuses stands there, and who does it is a pronoun.
  const before = ahead !== null && ahead === subject ? [] : partnerIds(scene, ahead);
  if (isOther(before)) return before;
  // «حيث [تقيم] روسيا قاعدة»: who speaks above is none of them.
  if (verb && presses(scene, verb)) return callersState(scene, verb, others);
  if (!verb || steps.some((step) => step.predicate.kind === 'verb')) return [];
  // «أبلغت تشاد [باريس] بإلغاء الاتفاق»
  const { objects } = verbArguments(verb.clause, scene.syntax.classes);
  const told = isOneOf(scene, verb.first, scene.lexicon.accord.informs) ? objects.slice(0, 1) : [];
  return [subject, ...told].flatMap((phrase) => partnerIds(scene, phrase));
}

/** The phrase that ends where that of a noun begins; none where a verb's subject or object stands there. */
function phraseBefore({ kind, phrase, clause }: Predicate): Phrase | null {
  if (kind !== 'noun' || !phrase) return null;
  const before = clause.phrases.find((one) => one.end === phrase.first);
  return before && !(isBare(before) && isBare(phrase)) ? before : null;
}

/** The state of those who call for it where no other is addressed. */
function callersState(scene: Scene, verb: Predicate, others: readonly string[]): string[] {
  const { subject, objects } = verbArguments(verb.clause, scene.syntax.classes);
  const [caller] = subject ? partiesOf(subject) : [];
  if (!caller || others.length === 0 || !isOneOf(scene, verb.first, scene.lexicon.urges)) return [];
  if (objects.some((phrase) => partiesOf(phrase).length > 0)) return [];
  return caller.by === 'name' || caller.by === 'capital' ? [] : idsOf(scene.analysis, [caller]).filter(isState);
}

function isState(id: string): boolean {
  return id.startsWith('state:');
}

/** «تتهم», «تدعو», «تحث»: somebody else is to act. */
function presses(scene: Scene, { first }: Predicate): boolean {
  const { urges, accord } = scene.lexicon;
  return isOneOf(scene, first, urges) || isOneOf(scene, first, accord.accuses);
}
