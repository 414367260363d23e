import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { PartyGroup } from '../triggers/party-groups.ts';
import { assertionOf } from './assertion.ts';
import { clauseFor, type Draft, type Frame, formAt, groupsBetween, itemsBetween, type Scene } from './scene.ts';
import { subjectOf } from './subject.ts';

/** An armed attack: «شنّت مقاتلات تركية غارات على مواقع التنظيم». */
export const attackFrame: Frame = {
  name: 'attack',
  reads:
    'to strike, raid, shell, bomb; nouns of attack with who did it and whom it hit: «غارات تركية على مواقع التنظيم»',
  read(scene) {
    const hits = scene.hits.filter((hit) => hit.trigger.kind === 'attack');
    const lights = hits.filter((hit) => hit.trigger.class === 'light');
    const drafts: Draft[] = [];
    const taken = new Set<TriggerHit>();
    for (const hit of hits) {
      if (hit.trigger.class === 'light' || taken.has(hit)) continue;
      const light =
        lights.filter((l) => l.end <= hit.first && hit.first - l.end <= 8).at(-1) ?? relativeLight(scene, hit, lights);
      const draft = draftOf(scene, hit, light ?? null);
      if (draft && !drafts.some((d) => same(d, draft))) drafts.push(draft);
      taken.add(hit);
    }
    return drafts;
  },
};

/** «الغارات [التي شنتها] تركيا» */
function relativeLight(scene: Scene, hit: TriggerHit, lights: readonly TriggerHit[]): TriggerHit | undefined {
  return lights.find(
    (light) =>
      light.first >= hit.end &&
      light.first - hit.end <= 6 &&
      light.reading.suffix !== '' &&
      clauseFor(scene, light).relative,
  );
}

function same(a: Draft, b: Draft): boolean {
  return a.assertion === b.assertion && a.subtype === b.subtype && JSON.stringify(a.roles) === JSON.stringify(b.roles);
}

function draftOf(scene: Scene, hit: TriggerHit, light: TriggerHit | null): Draft | null {
  if (hit.trigger.subtype === 'interception') return interception(scene, hit);
  if (hit.trigger.with.length > 0 && !followed(scene, hit)) return null;
  const clause = clauseFor(scene, hit);
  const outer = light ? clauseFor(scene, light) : clause;
  const lo = Math.min(clause.lo, outer.lo);
  const hi = Math.max(clause.hi, outer.hi);
  const target = targetOf(scene, hit, hi);
  const attacker = attackerOf(scene, hit, light, lo, hi, target);
  if (attacker.length + target.length === 0) return null;
  const weapons = itemsBetween(scene, lo, hi);
  if (hit.trigger.arms && weapons.length === 0) return null;
  const start = light && light.first < hit.first ? light.first : hit.first;
  return {
    kind: 'attack',
    subtype: 'attack',
    assertion: assertionOf(scene, hit, lo, start),
    roles: { attacker, target: target.filter((id) => !attacker.includes(id)) },
    items: weapons.filter((item) => !('general' in item && item.general === true)),
    sentence: scene.read.sentence.index,
    trigger: hit,
    lo,
    hi,
    rule: `attack/${hit.trigger.id}`,
    steps: [`attacker ${attacker.join(' + ') || 'unknown'}`, `target ${target.join(' + ') || 'unknown'}`],
  };
}

function followed(scene: Scene, hit: TriggerHit): boolean {
  for (let i = hit.end; i < Math.min(hit.end + 10, scene.read.sentence.end); i++)
    if (hit.trigger.with.includes(formAt(scene, i))) return true;
  return false;
}

const AGAINST = new Set(['علي', 'ضد', 'باتجاه', 'نحو', 'صوب', 'تجاه', 'بحق']);

/** Whom the attack hits: after «على», «ضد»; of a verb the object, with «مواقع لـ», «أهدافا تابعة لـ» looked through. */
function targetOf(scene: Scene, hit: TriggerHit, hi: number): string[] {
  const end = placeOrEnd(scene, hit.end, hi);
  const after = groupsBetween(scene, hit.end, end).filter((g) => !isAgent(g) && !ownWeapon(g));
  for (let i = hit.end; i < end; i++) {
    if (!AGAINST.has(formAt(scene, i))) continue;
    const target = after.find((g) => g.first >= i && g.first - i <= 9);
    if (target) return target.ids;
  }
  if (hit.trigger.direction !== 'act') return [];
  const subject = subjectOf(scene, hit);
  const object = after.find((g) => g !== subject?.group && g.first - hit.end <= 12);
  return object ? object.ids : [];
}

/** «في سوريا» and what follows is the place. */
function placeOrEnd(scene: Scene, from: number, hi: number): number {
  for (let i = from; i < hi; i++) {
    const form = formAt(scene, i);
    if ((form === 'في' || form === 'داخل') && i > from) return i;
  }
  return hi;
}

function isAgent(group: PartyGroup): boolean {
  return group.preposition === 'من قبل' || group.preposition === 'بواسطه' || group.preposition === 'مع';
}

/** «مقاتلات تركية»: the adjective of the weapon is the attacker's. */
function ownWeapon(group: PartyGroup): boolean {
  return group.ofItem !== null;
}

function attackerOf(
  scene: Scene,
  hit: TriggerHit,
  light: TriggerHit | null,
  lo: number,
  hi: number,
  target: readonly string[],
): string[] {
  const free = (ids: readonly string[]) => ids.filter((id) => !target.includes(id));
  for (const word of light ? [light, hit] : [hit]) {
    const subject = subjectOf(scene, word);
    if (subject && free(subject.group.ids).length) return free(subject.group.ids);
  }
  const agent = groupsBetween(scene, lo, hi).find((g) => g.preposition === 'من قبل' || g.preposition === 'بواسطه');
  if (agent) return free(agent.ids);
  // «غارات تركية», «غارة لطيران التحالف», «الهجوم الحوثي»
  const near = groupsBetween(scene, hit.end, hi).find(
    (g) =>
      (g.adjective && !g.ofItem && (g.mentions[0]?.first ?? 99) - hit.end <= 2) ||
      (g.preposition === 'ل' && g.first - hit.end <= 1),
  );
  if (near && free(near.ids).length) return free(near.ids);
  const weapon = scene.groups.find((g) => g.ofItem && g.first >= lo && g.end <= hi);
  return weapon ? free(weapon.ids) : [];
}

/** «اعترضت الدفاعات السعودية صاروخا أطلقه الحوثيون»: who stopped it; launcher and target where they are named. */
function interception(scene: Scene, hit: TriggerHit): Draft | null {
  const clause = clauseFor(scene, hit);
  const weapons = itemsBetween(scene, clause.lo, clause.hi);
  const subject = subjectOf(scene, hit);
  if (weapons.length === 0 || !subject) return null;
  const { end } = scene.read.sentence;
  const launch = scene.hits.find((h) => h.trigger.id === 'fire' && h.first >= hit.end && h.first - hit.end <= 12);
  const launcher = launch ? (groupsBetween(scene, launch.end, end).find((g) => g.preposition === '')?.ids ?? []) : [];
  const aimed = groupsBetween(scene, hit.end, end).find((g) => AGAINST.has(g.preposition))?.ids ?? [];
  if (launcher.length + aimed.length === 0) return null;
  return {
    kind: 'attack',
    subtype: 'interception',
    assertion: assertionOf(scene, hit, clause.lo),
    roles: { attacker: launcher, target: aimed, interceptor: subject.group.ids },
    items: weapons,
    sentence: scene.read.sentence.index,
    trigger: hit,
    lo: clause.lo,
    hi: clause.hi,
    rule: 'attack/interception',
    steps: [`interceptor ${subject.group.ids.join(' + ')}`],
  };
}
