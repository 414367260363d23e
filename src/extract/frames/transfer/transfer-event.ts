import type { Verb } from '../../../languages/language-pack.ts';
import type { Clause } from '../../syntax/clause.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { formAt, hitOf, isOneOf, type Scene } from '../scene.ts';

/** A predicate with its use in a transfer. */
export interface Step {
  predicate: Predicate;
  hit: TriggerHit;
}

/** The words that together say one transfer: «وافقت … على صفقة لبيع»: core «بيع», governors «صفقة», «وافقت» from the nearest out. */
export interface TransferEvent {
  core: Step;
  governors: Step[];
  /** Subject of the verb above all of these («[أعلنت مصر] شراء»), or null. */
  control: Phrase | null;
  /** Whom that verb tells («أبلغ الوزير [نظيره المصري] رفع تجميد …»), or null. */
  told: Phrase | null;
}

const MOST_GOVERNORS = 6;

/** Finds the transfers that a sentence speaks of, without saying yet whether arms are meant and who the parties are. */
export function transferEvents(scene: Scene): TransferEvent[] {
  const events: TransferEvent[] = [];
  const governing = new Set<Predicate>();
  const cores = scene.predicates.filter((predicate) => hitOf(predicate, 'transfer', 'core', 'deal'));
  // From the right, so that «صفقة» before «بيع» is taken as its governor and not as a second transfer.
  for (const predicate of [...cores].reverse()) {
    if (governing.has(predicate) || isThingOf(predicate) || isSortOf(scene, predicate)) continue;
    const hit = hitOf(predicate, 'transfer', 'core', 'deal') as TriggerHit;
    const event = climb(scene, { predicate, hit });
    // «محادثات لبناء غواصات», «مقاتلات من إنتاج»: making is supplying only under a contract.
    const { under } = hit.trigger;
    if (under !== null && (predicate.phrase?.preposition === 'من' || scene.syntax.classes.isItemWord(predicate.first)))
      continue;
    if (
      under !== null &&
      event.governors.every((step) => step.hit.trigger.class !== 'deal' || step.hit.trigger.subtype !== under)
    )
      continue;
    for (const step of event.governors) governing.add(step.predicate);
    events.unshift(event);
  }
  for (const predicate of scene.predicates) {
    const hit = hitOf(predicate, 'transfer', 'governor');
    if (hit && !governing.has(predicate) && standsAlone(scene, predicate, hit))
      events.push(climb(scene, { predicate, hit }));
  }
  return events.filter((event) => !events.some((other) => other !== event && tellsOn(event, other)));
}

/** «تهريب [شحنة] أسلحة»: a deal or shipment inside the noun phrase of an act is what the act is done to. */
function isThingOf({ hits, parent, phrase, link }: Predicate): boolean {
  const deal = hits.some((hit) => hit.trigger.kind === 'transfer' && hit.trigger.class === 'deal');
  return (
    deal &&
    parent !== null &&
    link === 'complement' &&
    parent.phrase === phrase &&
    hitOf(parent, 'transfer', 'core') !== undefined
  );
}

/** «صفقة [تسليح]»: says what sort of deal it is. */
function isSortOf(scene: Scene, { first, parent, phrase }: Predicate): boolean {
  return (
    parent !== null &&
    parent.phrase === phrase &&
    parent.end === first &&
    hitOf(parent, 'transfer', 'deal') !== undefined &&
    isOneOf(scene, first, scene.lexicon.military)
  );
}

/** Goes up from a core through what governs it. */
function climb(scene: Scene, core: Step): TransferEvent {
  const event: TransferEvent = { core, governors: relativeSteps(scene, core), control: null, told: null };
  let child = core.predicate;
  for (let steps = 0; child.parent && steps < MOST_GOVERNORS; steps++) {
    const { parent, link } = child;
    if (isBackground(scene, child) || isCondition(scene, parent.clause)) break;
    // «أقرت الرياض أنها … لشراء»: what is told in a clause of its own is not approved by it.
    const hit =
      (link === 'clause' && child.kind === 'noun') || link === null
        ? undefined
        : hitOf(parent, 'transfer', 'governor', 'light', 'deal');
    // «موقع متخصص في الصفقات [أن المملكة طلبت …]»: a deal has no clause of «أن».
    if (hit?.trigger.class === 'deal' && link === 'clause') break;
    // «[تقدمت] بطلب لشراء», but not «تقدم بمشروع لوقف تزويد …».
    if (hit && hit.trigger.of !== null && hit.trigger.of !== core.hit.trigger.direction) break;
    if (
      hit &&
      link !== 'relative' &&
      !deniesTale(scene, parent, hit) &&
      (hit.trigger.under === null || isUnder(event, hit.trigger.under))
    ) {
      event.governors.push({ predicate: parent, hit });
    } else if (link === 'relative' && hit?.trigger.class === 'deal') {
      // «صفقة [تشمل تسليم …]»: what the deal holds is the deal told on.
      event.governors.push({ predicate: parent, hit });
    } else if (link === 'complement' && passesDeal(child, parent)) {
      event.governors.push({ predicate: parent, hit: hitOf(parent, 'transfer', 'core') as TriggerHit });
    } else if (hitOf(parent, 'transfer', 'core') || link === 'relative') break;
    else if (!isLight(scene, parent)) {
      // «أعلنت [مصر] شراء»; not «قالت بكين إن صفقات …», where what is told has a clause of its own.
      const told = link === 'clause' && child.kind === 'noun' && !scene.syntax.classes.hasPronoun(child.clause.opener);
      if (link !== 'subject' && !told && leavesSubject(scene, parent)) {
        event.control ??= doerOf(scene, parent);
        if (parent.kind === 'verb')
          event.told ??= verbArguments(parent.clause, scene.syntax.classes).objects.find(isParty) ?? null;
      }
      if (parent.kind === 'verb' || scene.syntax.classes.masdar(parent.first).length > 0) break;
    } else if (parent.kind === 'verb' && link !== 'subject')
      event.control ??= verbArguments(parent.clause, scene.syntax.classes).subject;
    child = parent;
  }
  return event;
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

/** «[ما لم] تتخل أنقرة عن …»: what would be if. */
export function isCondition(scene: Scene, { opener }: Clause): boolean {
  if (opener < 0) return false;
  const first = scene.syntax.classes.bare(opener);
  return scene.lexicon.conditions.has(first) || scene.lexicon.conditions.has(`${first} ${formAt(scene, opener + 1)}`);
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

/** «تم توقيع», «قامت … بشراء», «بدء تسليم»: words that say nothing of their own. */
function isLight(scene: Scene, predicate: Predicate): boolean {
  const { lightVerbs, contains } = scene.lexicon;
  // «الصفقة التي [تقضي] بتسليم …»
  const holds = predicate.link === 'relative';
  return verbsOf(scene, predicate).some(
    (verb) => verb.auxiliary || lightVerbs.has(verb.lemma) || (holds && contains.has(verb.lemma)),
  );
}

/** «[أعلنت] مصر شراء», «[تعتزم] مصر شراء», «[أصدر] الرئيس أمرا بتسليم»: who announces, means or orders an act does it, unlike who foils it. */
function leavesSubject(scene: Scene, predicate: Predicate): boolean {
  return verbsOf(scene, predicate).some(
    (verb) => verb.that || verb.modal || scene.lexicon.holds.has(verb.lemma) || scene.lexicon.doers.has(verb.lemma),
  );
}

function verbsOf(scene: Scene, { kind, first, clause }: Predicate): readonly Verb[] {
  const { classes } = scene.syntax;
  if (kind === 'noun') return classes.masdar(first);
  const use = clause.verb ? classes.verb(clause.verb.first)?.use : undefined;
  return use ? [use] : [];
}

/** «الصفقة [التي وقّعتها مصر مع فرنسا]»: words of the stage in a relative clause about the deal. */
function relativeSteps(scene: Scene, core: Step): Step[] {
  if (core.hit.trigger.class !== 'deal') return [];
  return scene.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || predicate.link !== 'relative' || predicate.parent !== core.predicate) return [];
    const hit = hitOf(predicate, 'transfer', 'light', 'governor');
    return hit ? [{ predicate, hit }] : [];
  });
}

/** Requests, offers, talks and the like may name their weapons without a word for buying: «طلبت منظومات». */
function standsAlone(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (!scene.lexicon.standAlone.has(hit.trigger.subtype)) return false;
  const { phrase, clause, end } = predicate;
  const items = phrase ? phrase.items.filter((item) => item.first >= end) : [];
  if (items.length > 0) return true;
  const objects = clause.phrases.filter(
    (one) => one.first >= end && (one.preposition === '' || /^[بل]$/u.test(one.preposition)),
  );
  return objects.some((one) => one.items.some((item) => item.first <= one.head + 1));
}

/** «تحصل بموجبها على صواريخ» behind «صفقة»: the same deal again, which the first telling already holds. */
function tellsOn(event: TransferEvent, other: TransferEvent): boolean {
  return (
    event.core.hit.trigger.class === 'deal' && other.governors.some((step) => step.predicate === event.core.predicate)
  );
}

/** Clauses of an event, that of the core first. */
export function clausesOf(event: TransferEvent): Clause[] {
  return [...new Set([event.core, ...event.governors].map((step) => step.predicate.clause))];
}
