import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import { climb } from './climb.ts';
import { lacksPreposition } from './other-senses.ts';
import { standsAlone } from './stands-alone.ts';
import type { TransferEvent } from './transfer-event.ts';

/** Finds the transfers that a sentence speaks of, without saying yet whether arms are meant and who the parties are. */
export function transferEvents(scene: Scene): TransferEvent[] {
  const events: TransferEvent[] = [];
  const alone: TransferEvent[] = [];
  const governing = new Set<Predicate>();
  const cores = scene.predicates.filter((predicate) => {
    const hit = hitOf(predicate, 'transfer', 'core', 'deal');
    // «طلبت [دعم] واشنطن لتعزيز …»: without «بـ» it gives nothing of its own.
    return hit && !(predicate.kind === 'noun' && lacksPreposition(scene, hit));
  });
  // From the right, so that «صفقة» before «بيع» is taken as its governor and not as a second transfer.
  for (const predicate of [...cores].reverse()) {
    if (governing.has(predicate) || isThingOf(predicate) || isSortOf(scene, predicate)) continue;
    const hit = hitOf(predicate, 'transfer', 'core', 'deal') as TriggerHit;
    const event = climb(scene, { predicate, hit });
    if (isMakingOnly(scene, event)) continue;
    for (const used of [...event.governors.map((step) => step.predicate), event.carrier]) if (used) governing.add(used);
    events.unshift(event);
  }
  for (const predicate of scene.predicates.toReversed()) {
    const hit = hitOf(predicate, 'transfer', 'governor');
    if (!hit || governing.has(predicate) || !standsAlone(scene, predicate, hit)) continue;
    const event = climb(scene, { predicate, hit });
    for (const used of [...event.governors.map((step) => step.predicate), event.carrier]) if (used) governing.add(used);
    alone.unshift(event);
  }
  events.push(...alone);
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

/** «تحصل بموجبها على صواريخ» behind «صفقة»: the same deal again, which the first telling already holds. */
function tellsOn(event: TransferEvent, other: TransferEvent): boolean {
  return (
    event.core.hit.trigger.class === 'deal' && other.governors.some((step) => step.predicate === event.core.predicate)
  );
}

/** «محادثات لبناء غواصات», «مقاتلات من إنتاج»: making is supplying only under a contract. */
function isMakingOnly({ lexicon, syntax }: Scene, { core: { predicate, hit }, governors }: TransferEvent): boolean {
  const { under } = hit.trigger;
  if (under === null) return false;
  if (lexicon.transfer.from.has(predicate.phrase?.preposition ?? '') || syntax.classes.isItemWord(predicate.first))
    return true;
  return governors.every(({ hit: { trigger } }) => trigger.class !== 'deal' || trigger.subtype !== under);
}
