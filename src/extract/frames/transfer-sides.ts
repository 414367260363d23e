import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { PartyGroup } from '../triggers/party-groups.ts';
import { clauseFor, formAt, groupsBetween, itemsBetween, type Scene } from './scene.ts';
import { Sides } from './sides.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { TransferEvent } from './transfer-events.ts';

type Side = 'supplier' | 'recipient';

/**
 * Works out the two sides of a transfer. What the grammar says weighs most (prepositions 4, subject 3, object 3), what an
 * adjective on the weapon says less (2); where the words leave it open («صفقة بين تركيا وتشاد»), a company supplies, and of two
 * states the one that makes more of the catalogue's weapons.
 */
export function sidesOf(scene: Scene, event: TransferEvent): Sides {
  const sides = new Sides();
  const open: PartyGroup[] = [];
  const taken = new Set<PartyGroup>();
  subjects(scene, event, sides, open, taken);
  prepositions(scene, event, sides, open, taken);
  objects(scene, event, sides, taken);
  addressees(scene, event, open, taken);
  adjectives(scene, event, sides, open, taken);
  origins(scene, event, sides);
  helpers(scene, event, sides, taken);
  decide(scene, sides, open);
  return sides;
}

/** Which side the subject of a word is on. A governor follows its core: who «approves a sale» sells, who «approves a purchase» buys. */
function sideOfSubject(hit: TriggerHit, core: TriggerHit): Side | null {
  const direction = core.trigger.direction;
  const { subtype, id } = hit.trigger;
  if (hit.trigger.class === 'core') return direction === 'get' ? 'recipient' : direction === 'give' ? 'supplier' : null;
  if (subtype === 'request' || (subtype === 'interest' && direction !== 'give')) return 'recipient';
  if (id === 'offer') return 'supplier';
  if (direction === 'get') return 'recipient';
  if (direction === 'give') return 'supplier';
  if (subtype === 'approval' || subtype === 'refusal') return 'supplier';
  return null;
}

function subjects(scene: Scene, event: TransferEvent, sides: Sides, open: PartyGroup[], taken: Set<PartyGroup>): void {
  const { core } = event;
  for (const hit of [core, ...event.governors]) {
    if (hit.trigger.itemSubject || hit.trigger.class === 'deal') continue;
    const found = subjectOf(scene, hit);
    if (!found || taken.has(found.group) || foreign(found.group)) continue;
    if (hit === core && (found.where === 'of' || isLoneObject(scene, event, found))) {
      ofMasdar(scene, event, found.group, sides, open, taken);
      continue;
    }
    // The subject of «أعلنت شراء» is found by the masdar as well; a governor's own subject stands nearer.
    if (hit === core && event.governors.length > 0 && found.where === 'before') continue;
    const side = sideOfSubject(hit, core);
    taken.add(found.group);
    if (side && found.group.ids.length > 1 && found.where === 'before' && core.form === 'masdar')
      open.push(found.group);
    else if (side) sides.add(side, found.group.ids, 3, `subject of «${formAt(scene, hit.first)}»`);
    else open.push(found.group);
  }
}

/** Parties that speak or judge and take no side: international bodies, regions as such. */
function foreign(group: PartyGroup): boolean {
  return group.ids.every((id) => id.startsWith('international:'));
}

/** «التي سلّمت مصر …»: one bare party after a verb of giving whose subject is elsewhere is its object. */
function isLoneObject(scene: Scene, event: TransferEvent, found: Subject): boolean {
  if (found.where !== 'after' || event.core.trigger.direction !== 'give') return false;
  return event.governors.some((governor) => (subjectOf(scene, governor)?.group ?? found.group) !== found.group);
}

/** «شراء مصر», «توريد فرنسا رادارات للعراق», «تزويد بغداد بـ»: the party right after a masdar. */
function ofMasdar(
  scene: Scene,
  event: TransferEvent,
  group: PartyGroup,
  sides: Sides,
  open: PartyGroup[],
  taken: Set<PartyGroup>,
): void {
  const { core } = event;
  taken.add(group);
  if (core.trigger.direction === 'get') {
    sides.add('recipient', group.ids, 3, `of «${formAt(scene, core.first)}»`);
    return;
  }
  const told = groupsBetween(scene, core.end, event.hi).some(
    (g) => g !== group && (g.preposition === 'ل' || g.preposition === 'الي'),
  );
  const outer = groupsBetween(scene, event.lo, core.first).some(
    (g) => g.preposition === '' && !g.ofItem && !g.adjective,
  );
  const withThing =
    groupsBetween(scene, core.end, event.hi).length === 1 || itemsBetween(scene, group.end, event.hi).length > 0;
  if (told) sides.add('supplier', group.ids, 3, `agent of «${formAt(scene, core.first)}»`);
  else if (outer || ['supply', 'train', 'grant'].includes(core.trigger.id))
    sides.add('recipient', group.ids, 3, `object of «${formAt(scene, core.first)}»`);
  else if (withThing && group.ids.every((id) => scene.arms(id) < 20))
    sides.add('recipient', group.ids, 2, `object of «${formAt(scene, core.first)}»`);
  else if (withThing)
    sides.add('supplier', group.ids, 2, `agent of «${formAt(scene, core.first)}», a state that makes arms`);
  else open.push(group);
}

function prepositions(
  scene: Scene,
  event: TransferEvent,
  sides: Sides,
  open: PartyGroup[],
  taken: Set<PartyGroup>,
): void {
  const { core } = event;
  const give = core.trigger.direction === 'give' || core.trigger.id === 'offer';
  const words = [core, ...event.governors];
  const request = words.some((hit) => hit.trigger.subtype === 'request');
  const deal = words.some(
    (hit) => hit.trigger.direction === 'deal' || hit.trigger.id === 'contract-for' || hit.trigger.id === 'obtain',
  );
  for (const group of groupsBetween(scene, event.lo, event.hi)) {
    if (taken.has(group) || foreign(group) || (group.adjective && group.ofItem)) continue;
    const told = sideOfPreposition(scene, group, { give, request, deal, core });
    if (told === undefined) continue;
    taken.add(group);
    if (told === null) open.push(group);
    else sides.add(told, group.ids, 4, `«${group.preposition}»`);
  }
}

/** Side that a preposition gives; null for «مع», «بين», which leave it open; undefined where it is no argument. */
function sideOfPreposition(
  scene: Scene,
  group: PartyGroup,
  event: { give: boolean; request: boolean; deal: boolean; core: TriggerHit },
): Side | null | undefined {
  switch (group.preposition) {
    case 'من قبل':
    case 'بواسطه':
      return event.give ? 'supplier' : 'recipient';
    case 'من':
      return 'supplier';
    case 'ل':
    case 'لصالح':
      return 'recipient';
    case 'الي':
      return event.request ? 'supplier' : 'recipient';
    case 'علي':
      return event.core.trigger.id === 'offer' ? 'recipient' : undefined;
    case 'مع':
      if (!event.deal || formAt(scene, group.first - 2).includes('حدود')) return undefined;
      if (event.core.trigger.direction === 'get') return 'supplier';
      return event.core.trigger.direction === 'give' ? 'recipient' : null;
    case 'بين':
      return null;
    case 'في':
      // «مستخدمة في ألمانيا واليابان»: where a weapon is in use is who has it.
      return event.core.trigger.id === 'use' && group.mentions[0]?.by === 'name' ? 'recipient' : undefined;
    default:
      return group.preposition === '' && scene.read.sentence.first > group.end ? null : undefined;
  }
}

/** «ستسلّم مصر ثماني مقاتلات», «زوّدت تركيا أوكرانيا بـ»: a second bare party after a verb of giving. */
function objects(scene: Scene, event: TransferEvent, sides: Sides, taken: Set<PartyGroup>): void {
  const { core } = event;
  if (core.trigger.direction !== 'give' || core.trigger.class !== 'core') return;
  const clause = clauseFor(scene, core);
  const object = groupsBetween(scene, core.end, clause.hi).find(
    (g) => g.preposition === '' && !taken.has(g) && !g.ofItem,
  );
  if (!object || object.first - core.end > 8) return;
  taken.add(object);
  sides.add('recipient', object.ids, 3, `object of «${formAt(scene, core.first)}»`);
}

/** «أبلغ الوزير الفرنسي [نظيره الهندي] استئناف تسليم …»: a second free party before a masdar is the other side. */
function addressees(scene: Scene, event: TransferEvent, open: PartyGroup[], taken: Set<PartyGroup>): void {
  if (event.core.form !== 'masdar') return;
  for (const group of groupsBetween(scene, event.lo, event.core.first)) {
    if (taken.has(group) || group.preposition !== '' || group.ofItem || group.genitive || group.adjective) continue;
    taken.add(group);
    open.push(group);
  }
}

/** «صفقة تركية لتشاد», «الشركات الإسرائيلية أبرمت»: adjectives on the deal or on a noun of the clause. */
function adjectives(
  scene: Scene,
  event: TransferEvent,
  sides: Sides,
  open: PartyGroup[],
  taken: Set<PartyGroup>,
): void {
  for (const group of groupsBetween(scene, event.lo, event.hi)) {
    if (taken.has(group) || !group.adjective || group.ofItem || group.preposition === 'في') continue;
    const onDeal =
      event.core.trigger.class === 'deal' &&
      group.mentions[0] &&
      group.mentions[0].first - event.core.end <= 2 &&
      group.mentions[0].first >= event.core.end;
    if (onDeal) open.push(group);
    else if (sides.of('supplier').length === 0 && group.preposition === 'من')
      sides.add('supplier', group.ids, 2, 'adjective after «من»');
    else continue;
    taken.add(group);
  }
}

/** «طائرات رافال الفرنسية»: the weapon's adjective is its supplier's, unless it is the one who has it. */
function origins(scene: Scene, event: TransferEvent, sides: Sides): void {
  for (const item of itemsBetween(scene, event.lo, event.hi)) {
    if (item.origin && !sides.has(item.origin) && sides.of('supplier').length === 0)
      sides.add('supplier', [scene.analysis.entities.use(item.origin)], 2, 'adjective of the weapon');
  }
}

/** «طلبت دعم [واشنطن]», «تلقوا تدريبات ضمن برنامج تقوده [فرنسا]»: who is asked, who runs what is received. */
function helpers(scene: Scene, event: TransferEvent, sides: Sides, taken: ReadonlySet<PartyGroup>): void {
  if (sides.of('supplier').length > 0) return;
  const get = [event.core, ...event.governors].some((hit) => hit.trigger.direction === 'get');
  if (!get) return;
  for (const group of groupsBetween(scene, event.core.end, scene.read.sentence.end)) {
    if (taken.has(group) || group.preposition !== '') continue;
    const before = formAt(scene, group.first - 1);
    const helps = scene.lexicon.leads.has(before) || scene.lexicon.aid.has(before.replace(/^ال/u, ''));
    if (helps && !group.ids.some((id) => sides.has(id))) return sides.add('supplier', group.ids, 2, `«${before}»`);
  }
}

/** Those whom the words leave open take the side that is still empty; of two, the likelier supplier supplies. */
function decide(scene: Scene, sides: Sides, open: readonly PartyGroup[]): void {
  const ids = [...new Set(open.flatMap((group) => group.ids))].filter(
    (id) => !sides.has(id) && !id.startsWith('international:'),
  );
  if (ids.length === 0) return;
  const supplier = sides.of('supplier').length > 0;
  const recipient = sides.of('recipient').length > 0;
  if (supplier && !recipient) return sides.add('recipient', ids, 1, 'the other side');
  if (recipient && !supplier) return sides.add('supplier', ids, 1, 'the other side');
  if (supplier && recipient) return;
  const company = ids.filter((id) => id.startsWith('company:'));
  if (company.length > 0) {
    sides.add('supplier', company, 1, 'a company supplies');
    const others = ids.filter(
      (id) => !company.includes(id) && scene.analysis.entities.stateOf(company[0] as string) !== id,
    );
    return sides.add('recipient', others, 1, 'the other side of a company');
  }
  if (ids.length < 2) return;
  const ranked = [...ids].sort((a, b) => scene.arms(b) - scene.arms(a));
  if (scene.arms(ranked[0] as string) === scene.arms(ranked[1] as string)) return;
  sides.add('supplier', ranked.slice(0, 1), 1, 'the one that makes more arms');
  sides.add('recipient', ranked.slice(1), 1, 'the other side');
}
