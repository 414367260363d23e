import type { TriggerHit } from '../triggers/find-triggers.ts';
import { clauseFor, formAt, type Scene } from './scene.ts';

/** The words that together say one transfer: «وافقت … على صفقة لبيع»: core «بيع», governors «صفقة», «وافقت» from the nearest out. */
export interface TransferEvent {
  core: TriggerHit;
  governors: TriggerHit[];
  lo: number;
  hi: number;
}

const REACH = 14;
const MOST_GOVERNORS = 4;

/** Finds the transfers that a sentence speaks of, without saying yet whether arms are meant and who the parties are. */
export function transferEvents(scene: Scene): TransferEvent[] {
  const hits = scene.hits.filter((hit) => hit.trigger.kind === 'transfer' && !isLightNoun(scene, hit));
  const cores = hits.filter((hit) => hit.trigger.class === 'core' || hit.trigger.class === 'deal');
  const used = new Set<TriggerHit>();
  const events: TransferEvent[] = [];
  // From the right, so that «صفقة» before «بيع» is taken as its governor and not as a second transfer.
  let told = -1;
  for (const core of [...cores].reverse()) {
    if (used.has(core)) continue;
    if (
      core.trigger.class === 'core' &&
      underDeal(scene, core) &&
      cores.some((c) => c.trigger.class === 'deal' && c.first < core.first)
    ) {
      used.add(core);
      told = Math.max(told, clauseFor(scene, core).hi);
      continue;
    }
    const event = withGovernors(scene, core, hits, used);
    if (core.trigger.class === 'deal' && told > 0) {
      event.hi = Math.max(event.hi, told);
      told = -1;
    }
    events.unshift(event);
  }
  for (const hit of hits) {
    if (hit.trigger.class !== 'governor' || used.has(hit) || !standsAlone(scene, hit)) continue;
    const clause = clauseFor(scene, hit);
    events.push({ core: hit, governors: [], lo: clause.lo, hi: clause.hi });
    used.add(hit);
  }
  return events;
}

/** Requests, offers, talks and the like may name their weapons without a word for buying: «طلبت منظومات». */
function standsAlone(scene: Scene, hit: TriggerHit): boolean {
  const reach = ALONE[hit.trigger.subtype];
  if (hit.trigger.id === 'request' && scene.lexicon.aid.has(formAt(scene, hit.end).replace(/^ال/u, ''))) return true;
  return reach !== undefined && scene.read.items.some((item) => item.first >= hit.end && item.first - hit.end <= reach);
}

/** How far behind a governor that stands alone its weapon may be: a request names whom it asks first. */
const ALONE: Readonly<Record<string, number>> = {
  request: 9,
  offer: 9,
  talks: 3,
  interest: 2,
  suspension: 2,
  refusal: 2,
};

/** «عقد» is a verb in «عقد اجتماعا» and a noun in «عقد بقيمة»; one use is enough. */
function isLightNoun(scene: Scene, hit: TriggerHit): boolean {
  if (hit.trigger.class !== 'light' || hit.form !== 'masdar') return false;
  return scene.hits.some((other) => other.first === hit.first && other.trigger.class === 'deal');
}

function withGovernors(
  scene: Scene,
  core: TriggerHit,
  hits: readonly TriggerHit[],
  used: Set<TriggerHit>,
): TransferEvent {
  const clause = clauseFor(scene, core);
  const event: TransferEvent = { core, governors: [], lo: clause.lo, hi: clause.hi };
  used.add(core);
  const pact = isUnder(scene, core)
    ? hits.find((hit) => hit.trigger.id === 'conclude' && hit.end <= core.first && !used.has(hit))
    : undefined;
  if (pact) {
    event.governors.push(pact);
    used.add(pact);
    return event;
  }
  let next = core;
  while (event.governors.length < MOST_GOVERNORS) {
    const governor = governorOf(scene, next, hits, used);
    if (!governor) break;
    event.governors.push(governor);
    used.add(governor);
    event.lo = Math.min(event.lo, clauseFor(scene, governor).lo);
    next = governor;
  }
  if (core.trigger.class === 'deal' && event.governors.length === 0) addRelative(scene, event, hits, used);
  return event;
}

/** The nearest word to the left that governs: in the same clause, or before the «أن» that opens the core's clause. */
function governorOf(
  scene: Scene,
  core: TriggerHit,
  hits: readonly TriggerHit[],
  used: ReadonlySet<TriggerHit>,
): TriggerHit | null {
  const clause = clauseFor(scene, core);
  const that =
    clause.opener >= 0 && isThat(formAt(scene, clause.opener)) && core.first - clause.opener <= 3 ? clause.opener : -1;
  const lo = that >= 0 ? that - 4 : clause.lo;
  for (let k = hits.length - 1; k >= 0; k--) {
    const hit = hits[k] as TriggerHit;
    if (hit.first >= core.first || hit.first < lo || used.has(hit)) continue;
    if (core.first - hit.end > REACH || isParted(scene, hit.end, core.first)) return null;
    const { class: hitClass } = hit.trigger;
    if (hitClass === 'core') return null;
    if (hit.trigger.under && core.trigger.subtype !== hit.trigger.under) continue;
    // «صفقة لبيع», «صفقة بيع»; not «الصفقة التي … وبيع».
    if (hitClass === 'deal' && (core.form === 'past' || core.first - hit.end > 4)) continue;
    if (core.reading.conjunction && hit.reading.conjunction === '' && core.form !== 'masdar') return null;
    return hit;
  }
  return null;
}

/** A comma or a verb between parts a governor from what stands behind. */
function isParted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = formAt(scene, i);
    if (
      form === '،' ||
      (scene.lexicon.verbs.has(form) && !scene.hits.some((hit) => hit.first === i && hit.trigger.kind === 'transfer'))
    )
      return true;
  }
  return false;
}

/** «صفقة … تحصل بموجبها المملكة على صواريخ»: what is got under a deal is that deal told on. */
function underDeal(scene: Scene, hit: TriggerHit): boolean {
  if (isUnder(scene, hit)) return true;
  return scene.lexicon.includes.has(formAt(scene, hit.first - 1).replace(/^و/u, ''));
}

/** «بموجبها», «بمقتضاه» beside the word. */
function isUnder(scene: Scene, hit: TriggerHit): boolean {
  for (let i = hit.first - 2; i < hit.end + 3; i++) if (/^ب?(?:موجب|مقتضي|مقتضا)/u.test(formAt(scene, i))) return true;
  return false;
}

function isThat(form: string): boolean {
  return form === 'ان' || form === 'بان' || form === 'علي ان';
}

/** «الصفقة [التي أبرمتها مصر مع فرنسا]»: the relative clause names the parties. */
function addRelative(scene: Scene, event: TransferEvent, hits: readonly TriggerHit[], used: Set<TriggerHit>): void {
  for (const hit of hits) {
    if (hit.trigger.class !== 'light' || hit.first < event.core.end || hit.first > event.core.end + 8) continue;
    const clause = clauseFor(scene, hit);
    if (!clause.relative || hit.first - clause.opener > 3) continue;
    event.governors.push(hit);
    used.add(hit);
    event.hi = Math.max(event.hi, clause.hi);
    return;
  }
}
