import { isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf } from '../scene.ts';
import type { SideContext } from './side-context.ts';
import type { Side } from './sides.ts';
import type { Step } from './transfer-event.ts';

/** Which side the subject of a word is on. A governor follows its core: who «approves a sale» sells, who «approves a purchase» buys. */
export function sideOfSubject(context: SideContext, { hit }: Step): Side | null {
  const { subtype, id, class: kind, direction: own } = hit.trigger;
  const direction = context.direction;
  if (kind === 'core') return own === 'get' ? 'recipient' : own === 'give' ? 'supplier' : null;
  if (subtype === 'request') return 'recipient';
  if (
    context.partnered &&
    (id === 'conclude' || (direction === 'deal' && kind === 'governor' && subtype !== 'request' && subtype !== 'offer'))
  )
    return null;
  // «[علّقت] أبوظبي المحادثات بشأن …»: either of two who talk may stop.
  if (kind === 'governor' && subtype !== 'talks' && isTalks(context)) return null;
  // «ناقش الوزير المصري [مع نظيره الكوري] توريد مدافع»
  if (subtype === 'talks' && direction === 'give' && isPartnered(context)) return null;
  if (id === 'offer' || id === 'win') return 'supplier';
  // «تدرس [واشنطن] طلب بغداد الحصول على»: who weighs another's request is asked.
  if (subtype === 'interest' && context.event.governors.some((one) => one.hit.trigger.subtype === 'request'))
    return 'supplier';
  if (direction === 'get') return context.sides.of('recipient').length > 0 && own === 'give' ? 'supplier' : 'recipient';
  if (direction === 'give' && id === 'conclude')
    return context.sides.of('recipient').length > 0
      ? 'supplier'
      : context.sides.of('supplier').length > 0
        ? 'recipient'
        : null;
  if (direction === 'give') return context.sides.of('supplier').length > 0 ? 'recipient' : 'supplier';
  if (subtype === 'approval' || subtype === 'refusal' || subtype === 'suspension') return 'supplier';
  return subtype === 'interest' && context.event.core.hit.trigger.class !== 'deal' ? 'recipient' : null;
}

/** Side that a preposition gives; null for «مع», «بين», which leave it open; undefined where it is no argument. */
export function sideOfPreposition(
  context: SideContext,
  { hit, predicate }: Step,
  phrase: Phrase,
): Side | null | undefined {
  const { lexicon } = context.scene;
  const words = lexicon.transfer;
  const { direction, subtype, id } = hit.trigger;
  const { preposition } = phrase;
  if (lexicon.byWhom.has(preposition))
    return context.direction === 'deal' ? null : context.direction === 'get' ? 'recipient' : 'supplier';
  // «بحثت برلين طلبا [من وارسو] لشراء …»: who has made the request; not «طلب مدافع [من برلين]».
  if (
    words.from.has(preposition) &&
    subtype === 'request' &&
    predicate.phrase?.end === phrase.first &&
    predicate.end === phrase.first
  )
    return 'recipient';
  // «سحبت واشنطن صواريخ باتريوت [من الرياض]»
  if (words.from.has(preposition) && id === 'withdraw') return isParty(phrase) ? 'recipient' : undefined;
  if (words.from.has(preposition) && isWon(context)) return 'recipient';
  if (words.from.has(preposition))
    return isParty(phrase) || isOneOf(context.scene, phrase.head, lexicon.originNouns) ? 'supplier' : undefined;
  if (lexicon.forWhom.has(preposition)) {
    // «لعدم استفزاز روسيا»
    if (isOneOf(context.scene, phrase.head, lexicon.notNouns)) return undefined;
    if (!isParty(phrase) && (!context.ids(phrase).length || isOtherAct(context, phrase))) return undefined;
    // «سمحت واشنطن [لبرلين] بتسليم كييف دبابات»: who is allowed to give gives.
    if (id === 'approve' && context.direction === 'give' && phrase.first < context.event.core.predicate.first)
      return isParty(phrase) ? 'supplier' : undefined;
    return words.to.has(preposition) && subtype === 'request' ? 'supplier' : 'recipient';
  }
  // «الحصول على [مخزون بيونغ يانغ] من القذائف», «على [دعم واشنطن]»: whose it is gives it.
  if (words.on.has(preposition) && id === 'obtain')
    return !isParty(phrase) && partiesOf(phrase)[0]?.by !== 'adjective' ? 'supplier' : undefined;
  if (words.on.has(preposition)) return id === 'offer' ? 'recipient' : id === 'award' ? 'supplier' : undefined;
  if (words.with.has(preposition)) {
    if (context.signed || context.direction === 'deal') return null;
    if (direction === 'get' && subtype !== 'interest') return 'supplier';
    return direction === 'give' && subtype !== 'offer' ? 'recipient' : null;
  }
  if (words.between.has(preposition)) return null;
  // «مستخدمة في ألمانيا واليابان»: where a weapon is in use is who has it.
  if (words.in.has(preposition))
    return (id === 'use' || id === 'in-service') && partiesOf(phrase)[0]?.by !== 'adjective' ? 'recipient' : undefined;
  return undefined;
}

/** «[لزيارة] الرئيس»: headed by a noun of action; but «لدعم أوكرانيا» says for whom. */
function isOtherAct(context: SideContext, { head }: Phrase): boolean {
  return (
    context.scene.syntax.classes.masdar(head).length > 0 && !isOneOf(context.scene, head, context.scene.lexicon.aid)
  );
}

/** «فازت شركة بعقد [من الجيش]», «تلقّت شركة طلبية [من وارسو]»: a firm wins a contract from who buys. */
function isWon({ event, scene, ids }: SideContext): boolean {
  return event.governors.some(({ predicate, hit }) => {
    if (hit.trigger.id === 'win') return true;
    if (hit.trigger.class !== 'core' || hit.trigger.direction !== 'get' || predicate.kind !== 'verb') return false;
    const { subject } = verbArguments(predicate.clause, scene.syntax.classes);
    return subject !== null && ids(subject).some((id) => id.startsWith('company:'));
  });
}

function isTalks({ event: { core } }: SideContext): boolean {
  return core.hit.trigger.subtype === 'talks' && core.hit.trigger.class === 'governor';
}

function isPartnered({ chain, scene, ids }: SideContext): boolean {
  return chain.some(({ clause }) =>
    clause.phrases.some((phrase) => scene.lexicon.transfer.with.has(phrase.preposition) && ids(phrase).length > 0),
  );
}
