import type { Shortfall } from '../../../model/index.ts';
import type { Analysis } from '../../analysis.ts';
import type { ItemMention } from '../../mention.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { Sides } from './sides.ts';
import type { TransferEvent } from './transfer-event.ts';

/** What an act falls short of with the sides that were found for it; null where it counts, or may with what the article tells elsewhere. */
export function shortOf(
  scene: Scene,
  event: TransferEvent,
  items: readonly ItemMention[],
  sides: Sides,
): Shortfall | null {
  const supplier = sides.of('supplier');
  const recipient = sides.of('recipient');
  if (isRule(scene, event, items, supplier)) return 'rule';
  if (isAirliner(scene, recipient, items)) return 'airliner';
  if (isCivilFlight(scene, items)) return 'civil-flight';
  if (isVague(event, items) && !sides.complete) return 'one-side';
  if (isStop(event) && !sides.complete) return 'one-side';
  if (isAttributive(event) && (recipient.length === 0 || event.core.hit.reading.suffix !== '')) return 'one-side';
  return supplier.length + recipient.length > 0 || isRetelling(scene, event, items) ? null : 'no-party';
}

/** «الصواريخ [المستخدمة] في المنظومة»: says what a thing is for, and not who has it; as does «الجسر الذي [يستخدمه] الجيش». */
function isAttributive({ core: { hit } }: TransferEvent): boolean {
  return hit.trigger.id === 'use';
}

/** «توقّفت عمليات الطائرات»: stopping a weapon is stopping its supply only between two sides. */
function isStop({ core: { hit } }: TransferEvent): boolean {
  return hit.trigger.class === 'governor' && hit.trigger.subtype === 'suspension';
}

/** True where it counts only between two known sides: smuggling, training, what is seized or shown. */
export function needsBoth(scene: Scene, event: TransferEvent, items: readonly ItemMention[], sides: Sides): boolean {
  return (
    event.core.hit.trigger.ends === 'both' ||
    isFoiled(scene, event) ||
    isShown(event) ||
    isOwnArrival(event, items, sides)
  );
}

/** «تسلّمت شركة … خمس طائرات»: aircraft without a name for a firm that makes no arms. */
function isAirliner(scene: Scene, recipient: readonly string[], items: readonly ItemMention[]): boolean {
  const firm = recipient.length > 0 && recipient.every((id) => scene.analysis.entities.type(id) === 'company');
  return (
    firm && items.length > 0 && items.every((item) => item.entity === null && scene.lexicon.flies.has(item.category))
  );
}

/** «تسلّمت البلاد ثماني طائرات»: aircraft without a name in an article that speaks of passengers. */
function isCivilFlight({ analysis, lexicon, read }: Scene, items: readonly ItemMention[]): boolean {
  if (items.length === 0 || items.some((item) => item.entity !== null || !lexicon.flies.has(item.category)))
    return false;
  const { first, end } = read.sentence;
  return !holds(analysis, first, end, lexicon.military) && speaksOfAirlines(analysis, lexicon.airlines);
}

function holds({ readings }: Analysis, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (readings(i).some(({ stem }) => words.has(stem))) return true;
  return false;
}

const airlinesIn = new WeakMap<Analysis, boolean>();

/** Asked once of each article, however many aircraft change hands in it. */
function speaksOfAirlines(analysis: Analysis, airlines: ReadonlySet<string>): boolean {
  const known = airlinesIn.get(analysis) ?? holds(analysis, 0, analysis.tokens.length, airlines);
  airlinesIn.set(analysis, known);
  return known;
}

/** «علّقت ألمانيا بيع الأسلحة للرياض»: stopping or clearing arms in general is a policy. */
function isRule(
  scene: Scene,
  { core, governors }: TransferEvent,
  items: readonly ItemMention[],
  supplier: readonly string[],
): boolean {
  if (core.hit.trigger.class === 'deal') return false;
  const rules = governors.filter(
    ({ predicate, hit }) =>
      hitOf(predicate, 'policy', 'core') !== undefined && !(stopsSupply(core) && hit.trigger.subtype === 'suspension'),
  );
  // «يسمح القرار بتزويد طهران بدبابات»: clears whoever may supply.
  if (supplier.length === 0 && rules.some(({ hit }) => hit.trigger.subtype === 'approval')) return true;
  if (!areGeneral(items) || isShipment(scene, core.predicate)) return false;
  // «علّقت لندن [تراخيص] تصدير السلاح»
  const isLicensed = governors.some(({ predicate }) => isOneOf(scene, predicate.first, scene.lexicon.policy.licences));
  // «[تجمّد] برلين صادرات السلاح إلى أنقرة»
  // «[استأنفت] كندا تصدير السلاح إلى تركيا»
  const isResumed = core.predicate.parent?.hits.some(({ trigger }) => trigger.id === 'resume') === true;
  return rules.length > 0 || isLicensed || isResumed || core.hit.trigger.subtype === 'suspension';
}

/** «أسلحة», «أسلحة [وذخائر]»: arms in general, with or without a kind that goes with them. */
function areGeneral(items: readonly ItemMention[]): boolean {
  return (
    items.some((item) => item.general) &&
    items.every((item) => item.general || (item.entity === null && item.category === 'munition'))
  );
}

/** «أوقفت واشنطن [إمداد] كييف بالسلاح»: a stop of what one state was getting is that delivery's, where «بيع» and «تصدير» make a rule. */
function stopsSupply({ predicate }: TransferEvent['core']): boolean {
  return hitOf(predicate, 'policy', 'light')?.trigger.id === 'supply-arms';
}

/** «أوقفت بلغراد تسليم [شحنة] أسلحة»: one delivery, and no rule. */
function isShipment({ predicates }: Scene, act: Predicate): boolean {
  return predicates.some(
    (one) => one.parent === act && one.phrase === act.phrase && hitOf(one, 'transfer', 'deal') !== undefined,
  );
}

/** Stages at which a sale of arms in general is told of one side: «موافقة الحكومة على بيع أسلحة». */
const CLEARED: ReadonlySet<string> = new Set(['approval', 'refusal', 'request']);

/** «شراء أسلحة»: arms in general, which make a claim between two sides only. */
function isVague({ core, governors }: TransferEvent, items: readonly ItemMention[]): boolean {
  return (
    core.hit.trigger.class === 'core' &&
    core.hit.trigger.item === null &&
    governors.every(({ hit }) => hit.trigger.class !== 'deal' && !CLEARED.has(hit.trigger.subtype)) &&
    items.every((item) => item.general || (item.entity === null && item.category === 'other'))
  );
}

/** «وستصل الدفعة الأولى من الطائرات», «ألغيت الصفقة»: an act without parties may go on with a deal told elsewhere; a deal only named may not. */
function isRetelling(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): boolean {
  const { core, governors } = event;
  const { trigger, reading } = core.hit;
  if (trigger.ends === 'both' || trigger.item !== null) return false;
  const known = items.some(
    (item) =>
      item.entity !== null || (!item.general && (reading.suffix !== '' || scene.syntax.classes.isDefinite(item.first))),
  );
  return trigger.class === 'deal' ? governors.length > 0 && (reading.definite || known) : known;
}

/** «[ضبطت] الجمارك شحنة صواريخ», «[أحبطت] تهريب …»: tells of nobody who supplies or gets. */
function isFoiled(scene: Scene, { core, governors }: TransferEvent): boolean {
  return [core, ...governors].some(
    ({ predicate }) => predicate.parent !== null && isOneOf(scene, predicate.parent.first, scene.lexicon.foils),
  );
}

/** «وصلت [بارجتان فرنسيتان] إلى الميناء»: a state's own ships and aircraft, unless somebody gets them. */
function isOwnArrival({ core }: TransferEvent, items: readonly ItemMention[], sides: Sides): boolean {
  const suppliers = sides.of('supplier');
  return (
    core.hit.trigger.itemSubject &&
    sides.of('recipient').length === 0 &&
    items.some(({ origin }) => origin !== null && suppliers.includes(origin))
  );
}

/** «عرض المتحدث صواريخ …»: shows rather than offers, where nobody is offered anything. */
function isShown({ core }: TransferEvent): boolean {
  return core.hit.trigger.id === 'offer';
}
