import type { Verb } from '../../../languages/language-pack.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { TransferEvent } from './transfer-event.ts';

/** «تم توقيع», «قامت … بشراء», «بدء تسليم»: words that say nothing of their own. */
export function isLight(scene: Scene, predicate: Predicate): boolean {
  const { lightVerbs, contains, transfer } = scene.lexicon;
  // «الصفقة التي [تقضي] بتسليم …», «محادثات [تهدف] إلى شراء …»
  const { antecedent } = predicate.clause;
  const isOfDraft =
    predicate.kind === 'verb' && antecedent !== null && isOneOf(scene, antecedent.head, transfer.drafts);
  const holds = predicate.link === 'relative' || isOfDraft;
  // «صفقة [تُقدّر] قيمتها بمليار لاقتناء …»
  const isMeasured = isOneOf(scene, predicate.first, scene.lexicon.trade.measures);
  return verbsOf(scene, predicate).some(
    ({ auxiliary, lemma }) =>
      auxiliary || lightVerbs.has(lemma) || (holds && (contains.has(lemma) || transfer.aims.has(lemma) || isMeasured)),
  );
}

/** «[أعلنت] مصر شراء», «[تعتزم] مصر شراء», «[أصدر] الرئيس أمرا بتسليم»: who announces, means or orders an act does it, unlike who foils it. */
export function leavesSubject(scene: Scene, predicate: Predicate): boolean {
  const { awaits, transfer } = scene.lexicon;
  if (isOneOf(scene, predicate.first, awaits) || isOneOf(scene, predicate.first, transfer.threats)) return true;
  return verbsOf(scene, predicate).some(
    (verb) => verb.that || verb.modal || scene.lexicon.holds.has(verb.lemma) || scene.lexicon.doers.has(verb.lemma),
  );
}

/** True for a noun that says nothing of its own, or whose doer is further up: «[نفي] تسليح …», «طلبت [إمكان] شراء …». */
export function passesUp(scene: Scene, { control }: TransferEvent, noun: Predicate): boolean {
  if (scene.syntax.classes.masdar(noun.first).length === 0) return true;
  if (isOneOf(scene, noun.first, scene.lexicon.transfer.matters)) return true;
  return control === null && leavesSubject(scene, noun);
}

function verbsOf(scene: Scene, { kind, first, clause }: Predicate): readonly Verb[] {
  const { classes } = scene.syntax;
  if (kind === 'noun') return classes.masdar(first);
  const use = clause.verb ? classes.verb(clause.verb.first)?.use : undefined;
  return use ? [use] : [];
}
