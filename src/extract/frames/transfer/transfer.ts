import type { Analysis } from '../../analysis.ts';
import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { idsOf } from '../role-ids.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { clausesOf, type TransferEvent, transferEvents } from './transfer-event.ts';
import { heldItems, transferItems } from './transfer-items.ts';
import { transferSides } from './transfer-sides.ts';

/** Arms, defence systems, services or technology from a supplier to a recipient, at one of eleven stages. */
export const transferFrame: Frame = {
  name: 'transfer',
  reads:
    'to buy, sell, supply, deliver, deploy arms, and the words that say at which stage: «وافقت واشنطن على بيع الرياض صواريخ»',
  read: (scene) => (isCivil(scene) ? [] : transferEvents(scene).flatMap((event) => draftOf(scene, event) ?? [])),
};

function draftOf(scene: Scene, event: TransferEvent): Draft | null {
  const { core, governors } = event;
  const { trigger } = core.hit;
  if (lacksPreposition(scene, core.hit) || isBanned(scene, event)) return null;
  if (trigger.governed && governors.length === 0) return null;
  if (isWarnedOf(scene, event)) return null;
  if (isExercise(scene, event) || fitsOut(event) || buysCompany(scene, event)) return null;
  const items = transferItems(scene, event);
  if (!hasArms(scene, event, items)) return null;
  if (governors.some((step) => step.hit.trigger.id === 'lift-freeze') && items.every((item) => item.general))
    return null;
  const sides = transferSides(scene, event, items);
  const supplier = sides.of('supplier');
  const recipient = sides.of('recipient');
  if (isRule(event, items, supplier) || isAirliner(scene, recipient, items)) return null;
  if (isVague(event, items) && (supplier.length === 0 || recipient.length === 0)) return null;
  if (supplier.length + recipient.length === 0 && !isRetelling(scene, event, items)) return null;
  return {
    kind: 'transfer',
    subtype: stageOf(event),
    assertion: assertionOf(
      scene,
      [core, ...governors].map((step) => step.predicate),
    ),
    roles: { supplier, recipient },
    ...likelySupplier(scene, items, recipient),
    ...(trigger.ends === 'both' || isFoiled(scene, event) || isShown(event) ? { whole: true } : {}),
    ...(goesOn(scene, event) ? { goesOn: true } : {}),
    items: items.filter((item) => !item.general),
    sentence: scene.read.sentence.index,
    trigger: core.hit,
    clauses: clausesOf(event),
    rule: `transfer/${trigger.id}`,
    steps: [
      ...governors.map(({ predicate, hit }) => `stage from «${formAt(scene, predicate.first)}» (${hit.trigger.id})`),
      ...sides.steps,
    ],
  };
}

/** «الطائرات [الروسية] التي تسلّمتها الجزائر»: whose make the weapon is supplies it, where the document says nothing better. */
function likelySupplier(
  { analysis }: Scene,
  items: readonly ItemMention[],
  recipient: readonly string[],
): Pick<Draft, 'likely'> {
  const { entities } = analysis;
  const origin = items.map((item) => item.origin).find((id) => id !== null && !recipient.includes(id));
  if (origin) return { likely: { supplier: [entities.use(origin)] } };
  const makers = new Set(items.flatMap((item) => (item.entity === null ? [] : (entities.stateOf(item.entity) ?? []))));
  const [maker] = makers;
  return makers.size === 1 && maker && !recipient.includes(maker) && isNamed(analysis, maker)
    ? { likely: { supplier: [maker] } }
    : {};
}

/** True where the document names a state, its people or one of its bodies. */
function isNamed({ read, entities }: Analysis, state: string): boolean {
  return read.some(({ parties }) =>
    parties.some((party) => party.ids.some((id) => id === state || entities.stateOf(id) === state)),
  );
}

/** A sentence of sport, art or civil aviation speaks of no arms deal. */
function isCivil(scene: Scene): boolean {
  const { first, end } = scene.read.sentence;
  for (let i = first; i < end; i++) {
    // «دورية» is no «دوري» with a pronoun.
    if (scene.analysis.readings(i).some(({ stem, suffix }) => suffix === '' && scene.lexicon.decoys.has(stem)))
      return true;
  }
  return false;
}

/** «حصل على»: the preposition that makes the verb ours must follow soon. */
function lacksPreposition(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return false;
  for (let i = end; i < Math.min(end + 8, scene.read.sentence.end); i++) {
    const words = [
      scene.syntax.classes.preposition(i)?.form ?? formAt(scene, i),
      ...scene.analysis.readings(i).map((reading) => reading.stem),
    ];
    if (words.some((word) => trigger.with.includes(word))) return false;
  }
  return true;
}

function hasArms(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): boolean {
  return (
    items.length > 0 || event.core.hit.trigger.item !== null || isMilitaryDeal(scene, event) || asksForAid(scene, event)
  );
}

/** «صفقات عسكرية», «عقود تسليح»; «الصفقة» after one was told. */
function isMilitaryDeal(scene: Scene, { core, governors }: TransferEvent): boolean {
  if (core.hit.trigger.class !== 'deal') return false;
  for (let i = core.hit.end; i < core.hit.end + 2; i++) if (isOneOf(scene, i, scene.lexicon.military)) return true;
  const { index } = scene.read.sentence;
  return (
    (core.hit.reading.definite || governors.length > 0) &&
    scene.analysis.read.slice(Math.max(0, index - 4), index + 1).some((read) => read.items.length > 0)
  );
}

/** «طلبت دعم فرنسا لتعزيز دفاعاتها»: help asked of a state in a sentence of defence. */
function asksForAid(scene: Scene, { core }: TransferEvent): boolean {
  if (core.hit.trigger.id !== 'request' || !isOneOf(scene, core.hit.end, scene.lexicon.aid)) return false;
  for (let i = core.hit.end; i < scene.read.sentence.end; i++)
    if (isOneOf(scene, i, scene.lexicon.defence)) return true;
  return false;
}

/** «التدريب المشترك», «تدريب مع نظيرتها»: an exercise, where nobody is said to be trained. */
function isExercise(scene: Scene, { core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.item !== 'training' || predicate.kind !== 'noun') return false;
  const next = predicate.clause.phrases.find((phrase) => phrase.first >= predicate.end && phrase.preposition !== '');
  const beside = next !== undefined && next.first === predicate.phrase?.end ? next.preposition : '';
  return beside === 'مع' || beside === 'بين' || (scene.syntax.classes.isDefinite(predicate.first) && beside !== 'ل');
}

/** «تجهيز المنظومة بصواريخ»: a thing is fitted out, nobody is supplied. */
function fitsOut({ core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.id !== 'supply' || predicate.kind !== 'noun') return false;
  const { own, obliques } = nounArguments(predicate);
  const thing = own !== null && own.end > own.first && own.parties.length === 0;
  return (
    thing &&
    obliques.some(
      (phrase) => phrase.preposition === 'ب' && phrase.first === predicate.phrase?.end && phrase.items.length > 0,
    )
  );
}

/** «شراء الشركة الفرنسية»: a firm is bought, not arms. */
function buysCompany(scene: Scene, { core, control }: TransferEvent): boolean {
  const own = core.predicate.kind === 'noun' ? nounArguments(core.predicate).own : null;
  return (
    control !== null &&
    own !== null &&
    core.hit.trigger.direction === 'get' &&
    idsOf(scene.analysis, own.parties.slice(0, 1)).some((id) => id.startsWith('company:'))
  );
}

/** «تسلّمت شركة … خمس طائرات»: aircraft without a name for a firm that makes no arms. */
function isAirliner(scene: Scene, recipient: readonly string[], items: readonly ItemMention[]): boolean {
  const firm = recipient.length > 0 && recipient.every((id) => scene.analysis.entities.type(id) === 'company');
  return (
    firm && items.length > 0 && items.every((item) => item.entity === null && scene.lexicon.flies.has(item.category))
  );
}

/** «علّقت ألمانيا بيع الأسلحة للرياض»: stopping or clearing arms in general is a policy. */
function isRule(
  { core, governors }: TransferEvent,
  items: readonly ItemMention[],
  supplier: readonly string[],
): boolean {
  if (core.hit.trigger.class === 'deal') return false;
  const rules = governors.filter(({ predicate }) => hitOf(predicate, 'policy', 'core') !== undefined);
  // «يسمح القرار بتزويد طهران بدبابات»: clears whoever may supply.
  if (supplier.length === 0 && rules.some(({ hit }) => hit.trigger.subtype === 'approval')) return true;
  return rules.length > 0 && items.length > 0 && items.every((item) => item.general);
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

/** «حذّرت واشنطن بغداد [من] عقد صفقات»: what somebody warns of or threatens with is told of nobody. */
function isWarnedOf(scene: Scene, { core, governors }: TransferEvent): boolean {
  const outer = (governors.at(-1) ?? core).predicate;
  return (
    outer.kind === 'noun' &&
    outer.link === 'complement' &&
    outer.parent !== null &&
    isOneOf(scene, outer.parent.first, scene.lexicon.warnings)
  );
}

/** «[ضبطت] الجمارك شحنة صواريخ», «[أحبطت] تهريب …»: tells of nobody who supplies or gets. */
function isFoiled(scene: Scene, { core, governors }: TransferEvent): boolean {
  return [core, ...governors].some(
    ({ predicate }) => predicate.parent !== null && isOneOf(scene, predicate.parent.first, scene.lexicon.foils),
  );
}

/** «عرض المتحدث صواريخ …»: shows rather than offers, where nobody is offered anything. */
function isShown({ core }: TransferEvent): boolean {
  return core.hit.trigger.id === 'offer';
}

/** «وستصل الدفعة الأولى من الطائرات», «ألغيت الصفقة»: an act without parties may go on with a deal told elsewhere; a deal only named may not. */
function isRetelling(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): boolean {
  const { core, governors } = event;
  const { trigger, reading } = core.hit;
  if (trigger.ends === 'both' || trigger.item !== null) return false;
  if (goesOn(scene, event)) return true;
  const known = items.some(
    (item) =>
      item.entity !== null || (!item.general && (reading.suffix !== '' || scene.syntax.classes.isDefinite(item.first))),
  );
  return trigger.class === 'deal' ? governors.length > 0 && (reading.definite || known) : known;
}

/** «… اشترتها مصر جزء من صفقة [تشمل فرقاطة]», «وتتضمن الصفقات [مقاتلات وطائرات مروحية]»: what the deal told last holds. */
function goesOn(scene: Scene, event: TransferEvent): boolean {
  return event.governors.length === 0 && heldItems(scene, event, scene.lexicon.contains).some((item) => !item.general);
}

/** «حظر بيع», «وقف تصدير» of a rule: a policy, unless weapons named are freed. */
function isBanned(scene: Scene, { core, governors }: TransferEvent): boolean {
  return [core, ...governors].some(({ predicate }) => {
    const ban = (hits: readonly TriggerHit[]) =>
      hits.some(
        (hit) =>
          hit.trigger.kind === 'policy' &&
          hit.trigger.direction === 'ban' &&
          hit.trigger.class === 'core' &&
          !scene.lexicon.noBan.has(hit.trigger.id),
      );
    return ban(predicate.hits) || ban(predicate.parent?.hits ?? []);
  });
}

/** The outermost word that names a stage decides. */
function stageOf({ core, governors }: TransferEvent): string {
  const named = governors
    .map(({ hit }) => governed(hit, core.hit.trigger.direction))
    .filter((subtype) => subtype !== '');
  // «تدرس طلب بغداد»: a request that is weighed is a request.
  const outer = named.at(-1) === 'interest' && named.includes('request') ? 'request' : named.at(-1);
  if (outer) return outer;
  return core.hit.trigger.done && core.hit.form === 'past' ? core.hit.trigger.done : core.hit.trigger.subtype;
}

/** What a governor makes of the act: planning to buy stays a contract (planned), considering a sale is an offer. */
function governed({ trigger, planned }: TriggerHit, direction: string): string {
  if (trigger.subtype !== 'interest') return trigger.subtype;
  if (planned) return '';
  return direction === 'give' && trigger.id === 'interest' ? 'offer' : trigger.subtype;
}
