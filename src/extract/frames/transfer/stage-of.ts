import type { TriggerHit } from '../../triggers/find-triggers.ts';
import type { TransferEvent } from './transfer-event.ts';

/** The outermost word that names a stage decides. */
export function stageOf({ core, governors }: TransferEvent): string {
  const named = governors.map(({ hit }) => governed(hit, core.hit.trigger)).filter((subtype) => subtype !== '');
  // «تدرس طلب بغداد»: a request that is weighed is a request.
  const outer = named.at(-1) === 'interest' && named.includes('request') ? 'request' : named.at(-1);
  if (outer) return outer;
  return core.hit.trigger.done && core.hit.form === 'past' ? core.hit.trigger.done : core.hit.trigger.subtype;
}

/** What a governor makes of the act: planning to buy stays a contract (planned), considering a sale is an offer. */
function governed({ trigger, planned }: TriggerHit, { direction, subtype }: TriggerHit['trigger']): string {
  // «منحت الوزارة الشركة عقدا لتوريد …»: what passes is the contract; «تلقّى الجيش مساعدات عسكرية» is told of what has come.
  if (trigger.class === 'core') return subtype === 'delivery' ? '' : 'contract';
  if (trigger.subtype !== 'interest') return trigger.subtype;
  if (planned) return '';
  return direction === 'give' && trigger.id === 'interest' ? 'offer' : trigger.subtype;
}
