import { isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
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
export function sideOfPreposition(context: SideContext, { hit }: Step, phrase: Phrase): Side | null | undefined {
  const { lexicon } = context.scene;
  const { direction, subtype, id } = hit.trigger;
  const { preposition } = phrase;
  if (lexicon.byWhom.has(preposition))
    return context.direction === 'deal' ? null : context.direction === 'get' ? 'recipient' : 'supplier';
  if (preposition === 'من')
    return isParty(phrase) || isOneOf(context.scene, phrase.head, lexicon.originNouns) ? 'supplier' : undefined;
  if (lexicon.forWhom.has(preposition)) {
    if (!isParty(phrase) && (!context.ids(phrase).length || isOtherAct(context, phrase))) return undefined;
    return preposition === 'الي' && subtype === 'request' ? 'supplier' : 'recipient';
  }
  if (preposition === 'علي') return id === 'offer' ? 'recipient' : id === 'award' ? 'supplier' : undefined;
  if (preposition === 'مع') {
    if (context.signed || context.direction === 'deal') return null;
    if (direction === 'get' && subtype !== 'interest') return 'supplier';
    return direction === 'give' && subtype !== 'offer' ? 'recipient' : null;
  }
  if (preposition === 'بين') return null;
  // «مستخدمة في ألمانيا واليابان»: where a weapon is in use is who has it.
  if (preposition === 'في')
    return (id === 'use' || id === 'in-service') && partiesOf(phrase)[0]?.by === 'name' ? 'recipient' : undefined;
  return undefined;
}

/** «[لزيارة] الرئيس»: headed by a noun of action; but «لدعم أوكرانيا» says for whom. */
function isOtherAct(context: SideContext, { head }: Phrase): boolean {
  return (
    context.scene.syntax.classes.masdar(head).length > 0 && !isOneOf(context.scene, head, context.scene.lexicon.aid)
  );
}
