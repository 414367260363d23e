import type { TriggerHit } from '../../triggers/find-triggers.ts';
import type { Scene } from '../scene.ts';
import { leavesSubject } from './carrying-words.ts';
import { ENDING } from './threat.ts';
import type { TransferEvent } from './transfer-event.ts';

/** The outermost word that names a stage decides. */
export function stageOf(scene: Scene, event: TransferEvent): string {
  const { core, governors } = event;
  if (isRefusal(scene, event)) return 'refusal';
  const named = governors.map(({ hit }) => governed(hit, core.hit.trigger)).filter((subtype) => subtype !== '');
  // «تدرس طلب بغداد»: a request that is weighed is a request.
  // «تسعى لمواصلة المحادثات»: talks are held.
  const below = ['request', 'talks'].find((stage) => named.includes(stage));
  const outer = named.at(-1) === 'interest' && below ? below : (weighed(event) ?? named.at(-1));
  if (outer) return outer;
  return core.hit.trigger.done && core.hit.form === 'past' ? core.hit.trigger.done : core.hit.trigger.subtype;
}

/** «تدرس مدريد [إلغاء] الصفقة»: the stage that somebody only thinks of, or null. */
export function weighed({ governors }: TransferEvent): string | null {
  const stages = governors.map(({ hit }) => hit.trigger.subtype).filter((subtype) => subtype !== '');
  const last = stages.at(-2) ?? '';
  return stages.at(-1) === 'interest' && WEIGHED.has(last) ? last : null;
}

const WEIGHED: ReadonlySet<string> = new Set([...ENDING, 'approval']);

/** What a governor makes of the act: planning to buy stays a contract (planned), considering a sale is an offer. */
function governed({ trigger, planned }: TriggerHit, { direction, subtype }: TriggerHit['trigger']): string {
  // «منحت الوزارة الشركة عقدا لتوريد …»: what passes is the contract; «تلقّى الجيش مساعدات عسكرية» is told of what has come.
  if (trigger.class === 'core') return subtype === 'delivery' ? '' : 'contract';
  if (trigger.subtype !== 'interest') return trigger.subtype;
  if (planned) return '';
  return direction === 'give' && trigger.id === 'interest' ? 'offer' : trigger.subtype;
}

/** «لن [يتم] تزويدها», not «لن [يؤثر] على تسليم …» */
function isLight({ syntax, lexicon }: Scene, verb: number): boolean {
  return lexicon.lightVerbs.has(syntax.classes.verb(verb)?.use.lemma ?? '');
}

/** «لن [تعلن] بيع …»: nothing is told of, not nothing done. */
function tells({ syntax }: Scene, verb: number): boolean {
  return syntax.classes.verb(verb)?.use.that ?? false;
}

/** «[لن] تبيع باريس …», «[لن] يتم تزويدها بـ»: who will not give refuses. */
export function isRefusal(scene: Scene, { core, governors }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.class !== 'core' || hit.trigger.direction !== 'give' || governors.length > 0) return false;
  const carrier = predicate.kind === 'verb' ? predicate : predicate.link === 'complement' ? predicate.parent : null;
  const verb = carrier?.kind === 'verb' ? carrier.clause.verb : null;
  // «[لن تشارك] في تسليح …»
  const carries =
    carrier && (isLight(scene, carrier.first) || leavesSubject(scene, carrier)) && !tells(scene, carrier.first);
  if (!verb || (carrier !== predicate && !carries)) return false;
  for (let i = verb.start; i < verb.first; i++)
    if (scene.lexicon.transfer.never.has(scene.syntax.classes.bare(i))) return true;
  return false;
}
