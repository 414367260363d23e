import { nounArguments } from '../../syntax/noun-arguments.ts';
import { canAct, isBare, isItem, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { roleIds } from '../role-ids.ts';
import { hitOf, hitsOf, isOneOf, type Scene } from '../scene.ts';
import { accusedOf } from './accused.ts';
import { isLight, leavesSubject, passesUp } from './carrying-words.ts';
import { isComment, isExposure, lacksPreposition } from './other-senses.ts';
import { isCondition, type Step, type TransferEvent } from './transfer-event.ts';

const MOST_GOVERNORS = 6;

/** Goes up from a core through what governs it: «[وافقت] واشنطن على [صفقة] لبيع …». */
export function climb(scene: Scene, core: Step): TransferEvent {
  const relative = relativeSteps(scene, core);
  const event: TransferEvent = { core, governors: [...relative], relative, control: null, told: null, carrier: null };
  let child = core.predicate;
  for (let steps = 0; steps < MOST_GOVERNORS; steps++) {
    const draft = draftOver(scene, child);
    if (draft) event.governors.push(draft);
    const { link, parent } = draft?.predicate ?? child;
    if (draft) child = draft.predicate;
    if (!parent) break;
    if (isBackground(scene, child) || isCondition(scene, parent.clause) || isAccord(parent)) break;
    if (isService(core.hit) && isPurpose(scene, child)) event.control ??= doerOf(scene, parent);
    const hit = governorOf(scene, child, parent);
    if (hit && isBarred(scene, event, child, parent, hit)) break;
    if (hit && governs(scene, event, child, parent, hit)) event.governors.push({ predicate: parent, hit });
    else if (link === 'complement' && passesDeal(child, parent))
      event.governors.push({ predicate: parent, hit: hitOf(parent, 'transfer', 'core') as TriggerHit });
    else if (handsOver(child, parent)) {
      event.control ??= doerOf(scene, parent);
      event.carrier = parent;
      break;
    } else if (isCore(scene, parent) || link === 'relative') break;
    else if (isLight(scene, parent)) {
      if (parent.kind === 'verb' && link !== 'subject') event.control ??= carrierOf(scene, parent);
    } else {
      takeControl(scene, event, child, parent);
      if (parent.kind === 'verb' || !passesUp(scene, event, parent)) break;
    }
    child = parent;
  }
  const accused = accusedOf(scene, child);
  return accused ? { ...event, control: accused, told: null } : event;
}

/** «[أقر] المجلس مشروع قانون ينص على تزويد …»: the verb of clearing or refusing whose object is the draft that tells of the act, or null. */
function draftOver(scene: Scene, { kind, clause, parent }: Predicate): Step | null {
  const { antecedent, parent: around, opening } = clause;
  if (kind !== 'verb' || parent || opening !== 'relative' || !antecedent || !around) return null;
  if (!isOneOf(scene, antecedent.head, scene.lexicon.transfer.drafts)) return null;
  const predicate = scene.predicates.find((one) => one.kind === 'verb' && one.clause === around);
  const hit = predicate && hitOf(predicate, 'transfer', 'governor');
  return hit ? { predicate, hit } : null;
}

/** What a parent is to the act below it, if a word of stages at all. */
function governorOf(scene: Scene, child: Predicate, parent: Predicate): TriggerHit | undefined {
  // «أقرت الرياض أنها … لشراء»: what is told in a clause of its own is not approved by it.
  if ((child.link === 'clause' && child.kind === 'noun') || child.link === null) return undefined;
  const asks = ({ trigger }: TriggerHit) =>
    parent.kind !== 'verb' || trigger.with.length === 0 || trigger.with.includes(child.phrase?.preposition ?? '');
  const hit = hitsOf(parent, 'transfer', 'governor', 'light', 'deal').find(asks);
  return hit && !isComment(scene, parent, child) && !isExposure(scene, parent, hit) ? hit : undefined;
}

/** True where the act has nothing to do with a word of stages above it. */
function isBarred(scene: Scene, { core }: TransferEvent, child: Predicate, parent: Predicate, { trigger }: TriggerHit) {
  const { lexicon } = scene;
  const { link, phrase } = child;
  // «موقع متخصص في الصفقات [أن المملكة طلبت …]»: a deal has no clause of «أن».
  if (trigger.class === 'deal' && link === 'clause') return true;
  // «عرض التحالف أدلة [حول] تهريب …»: what is shown is about the act.
  if (trigger.id === 'offer' && lexicon.transfer.about.has(phrase?.preposition ?? '')) return true;
  // «[دعت] كييف برلين إلى تسليمها …»: who calls for others' arms asks for none.
  if (trigger.id === 'urge' && !isForSelf(scene, core, parent)) return true;
  // «[تقدمت] بطلب لشراء», but not «تقدم بمشروع لوقف تزويد …».
  return trigger.of !== null && trigger.of !== core.hit.trigger.direction;
}

/** «دعا الرئيس الأوكراني الغرب إلى تزويد [بلاده] بـ», «حثت كييف برلين على تسليمـ[ـها] …» */
function isForSelf(scene: Scene, { predicate, hit }: Step, urge: Predicate): boolean {
  if (hit.reading.suffix !== '') return true;
  const { own } = nounArguments(predicate);
  const ids = roleIds(scene.analysis, doerOf(scene, urge));
  return roleIds(scene.analysis, own).some((id) => ids.includes(id));
}

function governs(scene: Scene, event: TransferEvent, child: Predicate, parent: Predicate, hit: TriggerHit): boolean {
  // «صفقة [تشمل تسليم …]», «محادثات [تهدف إلى شراء …]»: what the deal holds, what the talks are for.
  if (child.link === 'relative')
    return hit.trigger.class === 'deal' || (parent.kind === 'noun' && child !== event.core.predicate);
  return !deniesTale(scene, parent, hit) && (hit.trigger.under === null || isUnder(event, hit.trigger.under));
}

/** True for a verb of giving and getting itself; «دخلت … في مفاوضات» lacks the word that would make it one. */
function isCore(scene: Scene, parent: Predicate): boolean {
  const hit = hitOf(parent, 'transfer', 'core');
  return hit !== undefined && !lacksPreposition(scene, hit) && !isSort(parent);
}

/** «عقد [مبيعات] لتزويد …»: what sort of deal it is. */
function isSort({ parent, first, hits }: Predicate): boolean {
  return (
    parent?.end === first &&
    hits.some(({ trigger }) => trigger.governed) &&
    hitOf(parent, 'transfer', 'deal') !== undefined
  );
}

/** The subject of a verb that carries an act; not what a relative clause is about («[محادثات] تهدف إلى شراء …»). */
function carrierOf(scene: Scene, { clause }: Predicate): Phrase | null {
  const { subject } = verbArguments(clause, scene.syntax.classes);
  return subject !== null && subject === clause.antecedent && !isParty(subject) ? null : subject;
}

/** «[قدّمت] بغداد طلبا لشراء …», «[منحت] برلين الضوء الأخضر لبيع …»: what is handed over is the request, the consent. */
function handsOver(child: Predicate, parent: Predicate): boolean {
  if (parent.kind !== 'verb' || child.kind !== 'noun' || child.link !== 'complement') return false;
  const gives = hitOf(parent, 'transfer', 'core')?.trigger.direction === 'give';
  return gives && child.phrase !== null && isBare(child.phrase) && hitOf(child, 'transfer', 'governor') !== undefined;
}

/** «[أعلنت] مصر شراء»; not «قالت بكين إن صفقات …», where what is told has a clause of its own. */
function takeControl(scene: Scene, event: TransferEvent, child: Predicate, parent: Predicate): void {
  const { classes } = scene.syntax;
  const told = child.link === 'clause' && child.kind === 'noun' && !classes.hasPronoun(child.clause.opener);
  if (child.link !== 'subject' && !told && !hasDoer(scene, child) && leavesSubject(scene, parent)) {
    event.control ??= doerOf(scene, parent);
    if (parent.kind === 'verb') event.told ??= verbArguments(parent.clause, classes).objects.find(isParty) ?? null;
  }
  // «واشنطن على [وشك] استكمال صفقات»
  if (parent.kind === 'noun' && isOneOf(scene, parent.first, scene.lexicon.imminent))
    event.control ??= verbArguments(parent.clause, classes).subject;
}

/** «أعلنت الشركة أن [الرياض] وقّعت اتفاقا لشراء …»: a clause with a party of its own that does it. */
function hasDoer(scene: Scene, { kind, link, clause }: Predicate): boolean {
  if (kind !== 'verb' || link !== 'clause') return false;
  const { subject, inherited } = verbArguments(clause, scene.syntax.classes);
  return subject !== null && !inherited && canAct(subject) && !isItem(subject);
}

/** «رفضت طهران [الاتهامات] بتزويد …»: it is the tale that is refused. */
function deniesTale(scene: Scene, { clause, end }: Predicate, { trigger }: TriggerHit): boolean {
  return (
    trigger.subtype === 'refusal' &&
    clause.phrases.some((phrase) => phrase.first >= end && isOneOf(scene, phrase.head, scene.lexicon.tales))
  );
}

/** «تسلّمتها [ضمن] الصفقة»: what stands behind is the frame of the act, not done by it. */
function isBackground(scene: Scene, { kind, phrase }: Predicate): boolean {
  return kind === 'noun' && phrase !== null && scene.lexicon.within.has(phrase.preposition);
}

/** «الانسحاب من [الاتفاق النووي] … لاستكمال الصفقات»: what stands behind an accord of another kind is not done by what ends it. */
function isAccord({ hits }: Predicate): boolean {
  return hits.some(({ trigger }) => trigger.kind === 'agreement' && trigger.direction === 'mark');
}

/** Training and what else people do for others on the spot. */
function isService({ trigger }: TriggerHit): boolean {
  return trigger.item !== null;
}

/** «[ينتشر جنود] لتدريب …»: an act for which somebody is there. */
function isPurpose({ lexicon }: Scene, { kind, first, phrase, link }: Predicate): boolean {
  return (
    kind === 'noun' &&
    link === 'complement' &&
    phrase !== null &&
    lexicon.transfer.for.has(phrase.preposition) &&
    first >= phrase.head
  );
}

/** «حصلت الشركة على [عقد] لبناء …», «منحت الوزارة الشركة [عقدا]»: the deal itself changes hands, and whoever gets it supplies. */
function passesDeal(child: Predicate, parent: Predicate): boolean {
  const hit = hitOf(parent, 'transfer', 'core');
  return hit !== undefined && PASSING.has(hit.trigger.id) && hitOf(child, 'transfer', 'deal') !== undefined;
}

const PASSING = new Set(['obtain', 'grant', 'get-training']);

function isUnder(event: TransferEvent, subtype: string): boolean {
  return [event.core, ...event.governors].some((step) => step.hit.trigger.subtype === subtype);
}

/** Who does what a predicate says: the subject of a verb, the party behind a noun («إعلان [موسكو] عزمها»). */
function doerOf(scene: Scene, predicate: Predicate): Phrase | null {
  if (predicate.kind === 'verb') return verbArguments(predicate.clause, scene.syntax.classes).subject;
  return nounArguments(predicate).own;
}

/** «الصفقة [التي وقّعتها مصر مع فرنسا]»: words of the stage in a relative clause about the deal. */
function relativeSteps(scene: Scene, core: Step): Step[] {
  if (core.hit.trigger.class !== 'deal') return [];
  return scene.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || predicate.link !== 'relative' || !isAbout(predicate.parent, core.predicate))
      return [];
    const hit = hitOf(predicate, 'transfer', 'light', 'governor');
    return hit ? [{ predicate, hit }] : [];
  });
}

/** «عقد التسليح [الذي وقّعته بغداد]»: about the deal, or about the word for what sort of deal it is. */
function isAbout(described: Predicate | null, deal: Predicate): boolean {
  return described === deal || (described !== null && described.parent === deal && described.first === deal.end);
}
