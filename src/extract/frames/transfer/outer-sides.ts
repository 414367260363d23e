import { nounArguments } from '../../syntax/noun-arguments.ts';
import { canAct, isItem, isParty, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf } from '../scene.ts';
import type { SideContext } from './side-context.ts';
import type { Side } from './sides.ts';

/** Looks above and around the words of a transfer for the sides that these leave empty. */
export function addOuterSides(context: SideContext): void {
  const { control } = context.event;
  if (control) addControl(context, control);
  else addSubjectBefore(context);
  addResolved(context);
  addAddressee(context);
  addTold(context);
  addHelpers(context);
  addOrigin(context);
}

/** «أعلنت [وزارة الدفاع المصرية] تسلّم …»: the subject above is the side that the core's own words leave empty. */
function addControl(context: SideContext, above: Phrase): void {
  if (hasUnknownDoer(context)) return;
  const control = withHome(above);
  if (isItem(control) || !canAct(control)) return;
  const side: Side | null =
    isWaiting(context, control) || context.direction === 'get'
      ? 'recipient'
      : context.direction === 'give'
        ? 'supplier'
        : null;
  if (side && context.sides.of(side).length > 0) {
    // «تتهم أبوظبي [الحوثيين] بتهريب الأسلحة من إيران»: who smuggles from somebody is who gets.
    const isSmuggling = context.event.core.hit.trigger.id === 'smuggle' && context.sides.of('recipient').length === 0;
    if (isSmuggling) context.add('recipient', control, 2, 'who smuggles');
    return;
  }
  // «تجري [أثينا وباريس] مفاوضات حول شراء …»: two who talk are the two ends.
  const talks = context.event.governors.some(({ hit }) => hit.trigger.subtype === 'talks');
  // «توصلت [أنقرة ولندن] إلى اتفاق لشراء …»
  if ((talks || context.signed) && context.ids(control).length === 2) {
    context.add(null, control, 2, 'those who talk');
    return;
  }
  if (!side && (context.sides.of('supplier').length > 0 || context.open.length > 1)) return;
  context.add(side, control, 2, 'subject of the verb above');
}

/** «[تنتظر القاهرة] تسليم …»: who waits for weapons gets them. */
function isWaiting({ scene }: SideContext, { clause }: Phrase): boolean {
  return clause.verb !== null && isOneOf(scene, clause.verb.first, scene.lexicon.awaits);
}

/** «قال المتحدث إن [مقاتلين] تلقوا تدريبا», «حصول [جماعات متشددة] على …»: the act has a doer of its own, who is no known party. */
function hasUnknownDoer(context: SideContext): boolean {
  const { predicate, hit } = context.event.core;
  if (predicate.kind === 'noun') {
    const { own } = nounArguments(predicate);
    return (
      hit.trigger.with.length > 0 &&
      own !== null &&
      own.end > own.first &&
      own.parties.length === 0 &&
      own.items.length === 0
    );
  }
  const { subject, inherited } = verbArguments(predicate.clause, context.scene.syntax.classes);
  return (
    subject !== null &&
    !inherited &&
    !isItem(subject) &&
    context.ids(withHome(subject)).length === 0 &&
    subject.items.length === 0
  );
}

/** «قدّم [أعضاء في مجلس الشيوخ الأمريكي] مشروعا»: who has no name of his own acts for the body that he is of. */
function withHome(phrase: Phrase): Phrase {
  if (phrase.parties.length > 0 || phrase.items.length > 0) return phrase;
  const home = phrase.clause.phrases.find((one) => one.first === phrase.end && one.preposition !== '' && isParty(one));
  return home ?? phrase;
}

/** «أبلغ الوزير الفرنسي [نظيره الهندي] استئناف تسليم …»: who is told is the side that is still empty. */
function addTold(context: SideContext): void {
  const { told } = context.event;
  const supplier = context.sides.of('supplier').length > 0;
  if (told && supplier !== context.sides.of('recipient').length > 0)
    context.add(supplier ? 'recipient' : 'supplier', told, 1, 'who is told of it');
}

/** «[وقّعت أنقرة اتفاقا.] وباعت طائرات لكييف.»: a verb that begins its sentence without a subject goes on with that of the sentence before. */
function addSubjectBefore(context: SideContext): void {
  const { predicate } = context.event.core;
  const side: Side = context.direction === 'get' ? 'recipient' : 'supplier';
  const { clause } = predicate;
  if (
    predicate.kind !== 'verb' ||
    clause.opening !== 'main' ||
    context.event.governors.length > 0 ||
    context.sides.of(side).length > 0
  )
    return;
  const args = verbArguments(clause, context.scene.syntax.classes);
  // «وسُلّمت [الطائرات]»: things known already are the subject of a passive.
  if (args.subject && (!isItem(args.subject) || context.scene.syntax.classes.isDefinite(args.subject.head))) return;
  if (clause.verb?.start !== clause.first) return;
  const before = context.scene.before?.syntax.clauses.find((one) => one.verb !== null);
  const subject =
    before && context.scene.before ? verbArguments(before, context.scene.before.syntax.classes).subject : null;
  if (subject && isParty(subject)) context.add(side, subject, 1, 'subject of the sentence before');
}

/** «قرار [حكومة برلين] بيع مقاتلات»: who resolves on an act does it. */
function addResolved(context: SideContext): void {
  const { predicate } = context.event.governors[0] ?? context.event.core;
  const side = context.direction === 'get' ? 'recipient' : 'supplier';
  if (predicate.kind !== 'noun' || context.direction === 'deal' || context.sides.of(side).length > 0) return;
  const { clause, phrase, first } = predicate;
  const before = phrase && phrase.head < first ? phrase : clause.phrases.find(({ end }) => end === phrase?.first);
  if (!before || !isOneOf(context.scene, before.head, context.scene.lexicon.transfer.resolves)) return;
  if (before !== phrase) context.add(side, before, 3, 'who resolves on it');
  // «دافع [المستشار الألماني] عن قراره رفض إرسال …»
  const { subject } = verbArguments(clause, context.scene.syntax.classes);
  if (context.scene.syntax.classes.isOwned(before.head) && subject && isParty(subject))
    context.add(side, subject, 3, 'whose resolve it is');
}

/** «بعث برسالة إلى [موسكو] يطلب فيها …»: who gets the letter is asked. */
function addAddressee(context: SideContext): void {
  const { lexicon } = context.scene;
  if (context.sides.of('supplier').length > 0) return;
  for (const { predicate, hit } of [context.event.core, ...context.event.governors]) {
    if (hit.trigger.subtype !== 'request' || predicate.kind !== 'verb') continue;
    const { parent, before } = predicate.clause;
    const phrases = (before ?? parent)?.phrases ?? [];
    const letter = phrases.find(({ head }) => isOneOf(context.scene, head, lexicon.transfer.letters));
    const to = phrases.find((one) => letter && one.first >= letter.end && lexicon.transfer.to.has(one.preposition));
    if (to && isParty(to)) context.add('supplier', to, 3, 'who gets the letter');
  }
}

/** «طلبت دعم [واشنطن]», «تلقوا تدريبات ضمن برنامج تقوده [فرنسا]»: who is asked for help, who runs what is received. */
function addHelpers(context: SideContext): void {
  if (context.direction !== 'get' || context.sides.of('supplier').length > 0) return;
  const { clauses } = context.scene.syntax;
  for (const { predicate } of [context.event.core, ...context.event.governors]) {
    for (const phrase of predicate.clause.phrases) {
      if (isOneOf(context.scene, phrase.head, context.scene.lexicon.aid))
        context.add('supplier', phrase, 2, 'who is asked for help');
      for (const clause of clauses) {
        if (
          clause.antecedent !== phrase ||
          !clause.verb ||
          !isOneOf(context.scene, clause.verb.first, context.scene.lexicon.leads)
        )
          continue;
        const { subject } = verbArguments(clause, context.scene.syntax.classes);
        if (subject) context.add('supplier', subject, 2, 'who runs it');
      }
    }
  }
}

/** «طائرات رافال الفرنسية»: the weapon's adjective is its supplier's, unless it is the one who has it. */
function addOrigin(context: SideContext): void {
  if (context.sides.of('supplier').length > 0) return;
  for (const { predicate } of [context.event.core, ...context.event.governors]) {
    for (const phrase of predicate.clause.phrases) {
      for (const { origin } of phrase.items) {
        if (!origin || context.sides.has(origin)) continue;
        context.sides.add('supplier', [context.scene.analysis.entities.use(origin)], 2, 'adjective of the weapon');
        return;
      }
    }
  }
}
