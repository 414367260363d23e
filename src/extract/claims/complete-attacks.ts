import { completeStep, type DraftStep } from '../frames/draft-step.ts';
import type { Draft } from '../frames/scene.ts';
import { near } from './near.ts';
import type { RefineContext, Refiner } from './refiners.ts';

/** How many sentences back what «القصف» means may have been told. */
const NEAR = 3;

const ROLES = ['attacker', 'target'] as const;

/**
 * An attack that names one side takes the other from the attacks of the article that name both, where these agree: «غارات تركية
 * على مواقع التنظيم … وشنّت تركيا غارات أخرى». Where they tell none, it hit the state in which it struck.
 */
export const completeAttacks: Refiner = {
  name: 'complete attacks',
  does: 'gives an attack its missing side from the same attack told elsewhere in the article, or from where it struck',
  drops: 'told-whole',
  refine(drafts, { analysis }) {
    // What is told outright completes first; where it struck tells what is still open, and then may complete in turn.
    const told = completeAll(drafts.map((draft) => (draft.subtype === 'interception' ? settle(draft) : draft)));
    const settled = completeAll(joinHalves(told.map((draft) => settle(fromLand(draft, analysis)))));
    const groups = analysis.entities.mentioned().filter((id) => analysis.entities.type(id) === 'armed-group');
    return settled
      .map((draft) => againstGroup(draft, groups, near(settled, draft)))
      .filter((draft) => draft.kind !== 'attack' || isEnough(draft, near(settled, draft)));
  },
};

/**
 * True for an attack that names a side which no attack told whole has: «قصفت روسيا مواقع للتنظيم … وقصفت تركيا مواقع للتنظيم …
 * وكثرت [الغارات على التنظيم]» goes on about those, and not to tell which is no telling of its own.
 */
function isEnough(draft: Draft, all: readonly Draft[]): boolean {
  const known = ROLES.filter((role) => ids(draft, role).length > 0);
  // «غارات على التنظيم»: that a group is struck is known; only by whom were news.
  if (isHalf(draft, 'target') && ids(draft, 'target').every((id) => id.startsWith('armed-group:'))) return false;
  if (known.length !== 1 || draft.unknown?.some((role) => role !== known[0])) return known.length > 0;
  return !all.some(
    (other) =>
      other.kind === 'attack' &&
      ROLES.every((role) => ids(other, role).length > 0) &&
      known.every((role) => ids(draft, role).every((id) => ids(other, role).includes(id))),
  );
}

function completeAll(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.filter((draft) => draft.kind === 'attack' && ROLES.every((role) => ids(draft, role).length > 0));
  return drafts.map((draft) => (draft.kind === 'attack' ? complete(draft, near(whole, draft)) : draft));
}

function ids(draft: Draft, role: string): readonly string[] {
  return draft.roles[role] ?? [];
}

function complete(draft: Draft, whole: readonly Draft[]): Draft {
  const missing = ROLES.find((role) => ids(draft, role).length === 0);
  const known = ROLES.find((role) => ids(draft, role).length > 0);
  if (!missing || !known || draft.unknown?.includes(missing)) return draft;
  // What is only feared or planned tells nothing of what happened.
  const fits = whole.filter(
    (other) =>
      same(ids(other, known), ids(draft, known)) &&
      (other.assertion === draft.assertion || other.assertion === 'asserted'),
  );
  const found = new Set(fits.map((other) => ids(other, missing).join(' ')));
  // Two candidates are none: unknown stays unknown, save that «القصف» means the one told last.
  const last = draft.trigger.reading.definite
    ? fits.findLast(({ sentence }) => sentence < draft.sentence && draft.sentence - sentence <= NEAR)
    : undefined;
  const only = found.size === 1 ? [...found][0] : last && ids(last, missing).join(' ');
  if (!only) return draft;
  // «غارة إسرائيلية في ريف حماة» in an article on raids on Iran's men: the place says more than another attack on another state.
  const likely = draft.likely?.[missing] ?? [];
  if (likely.length > 0 && only.split(' ').every((id) => id.startsWith('state:') && !likely.includes(id))) return draft;
  const from = fits.find((other) => ids(other, missing).join(' ') === only)?.sentence;
  const step = completeStep(missing, only.split(' '), 'from another sentence on the same attack', from);
  return { ...draft, roles: { ...draft.roles, [missing]: only.split(' ') }, steps: [...draft.steps, step] };
}

/**
 * Two tellings of one attack that each name one side: «قُتل جنديان أفغانيان في هجوم … وتبنّت حركة طالبان [الهجوم]». The one that goes on
 * about the attack told last has its target, and gives it the attacker, where one of them is an armed group and the other none.
 */
function joinHalves(drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts];
  let last = -1;
  for (const [i, second] of drafts.entries()) {
    const before = last;
    if (second.kind === 'attack' && second.subtype === 'attack') last = i;
    const first = joined[before];
    if (!first || !isHalf(second, 'attacker') || !isHalf(first, 'target') || !second.trigger.reading.definite) continue;
    const byGroup = areGroups(ids(second, 'attacker'));
    if (second.sentence - first.sentence > NEAR || byGroup === areGroups(ids(first, 'target'))) continue;
    const roles = { attacker: [...ids(second, 'attacker')], target: [...ids(first, 'target')] };
    joined[before] = {
      ...first,
      roles: { ...first.roles, ...roles },
      steps: [...first.steps, half('attacker', roles, second)],
    };
    joined[i] = {
      ...second,
      roles: { ...second.roles, ...roles },
      steps: [...second.steps, half('target', roles, first)],
    };
  }
  return joined;
}

/** The side that one telling of an attack has from the other. */
function half(role: (typeof ROLES)[number], roles: Record<string, string[]>, { sentence }: Draft): DraftStep {
  return completeStep(role, roles[role] ?? [], 'from another telling of the attack', sentence);
}

function areGroups(parties: readonly string[]): boolean {
  return parties.some((id) => id.startsWith('armed-group:'));
}

/** True for an attack that names one side only. */
function isHalf(draft: Draft, side: (typeof ROLES)[number]): boolean {
  const known = ROLES.filter((role) => ids(draft, role).length > 0);
  return draft.kind === 'attack' && known.length === 1 && known[0] === side && (draft.unknown ?? []).length === 0;
}

/** «صاروخ أُطلق من الأراضي اليمنية»: by the one armed group of that state of which the article speaks. */
function fromLand(draft: Draft, { entities }: RefineContext['analysis']): Draft {
  const [land] = draft.likely?.attacker ?? [];
  if (draft.kind !== 'attack' || !land || ids(draft, 'attacker').length > 0) return draft;
  const groups = entities
    .mentioned()
    .filter((id) => entities.type(id) === 'armed-group' && entities.stateOf(id) === land);
  const [group] = groups;
  if (!group || groups.length > 1 || ids(draft, 'target').includes(group)) return draft;
  const step = completeStep('attacker', [group], 'the group on whose land it was launched');
  return { ...draft, roles: { ...draft.roles, attacker: [group] }, steps: [...draft.steps, step] };
}

/**
 * «كثّف التحالف غاراته»: in an article that speaks of one armed group, a coalition of which no target is told strikes that, as does a
 * state that the group attacks or that others attack with it.
 */
function againstGroup(draft: Draft, groups: readonly string[], all: readonly Draft[]): Draft {
  const [group] = groups;
  const attackers = ids(draft, 'attacker');
  if (draft.subtype !== 'attack' || groups.length !== 1 || !group || !isHalf(draft, 'attacker')) return draft;
  const isStruck = all.some((other) => ids(other, 'target').includes(group));
  const strikes = all.some(
    (other) => ids(other, 'attacker').includes(group) && ids(other, 'target').some((id) => attackers.includes(id)),
  );
  const isCoalition = attackers.every((id) => id.startsWith('international:'));
  if (areGroups(attackers) || !(isCoalition || isStruck || strikes)) return draft;
  const step = completeStep('target', [group], 'the armed group that the article speaks of');
  return { ...draft, roles: { ...draft.roles, target: [group] }, steps: [...draft.steps, step] };
}

/** What is likely holds where nothing else was said. */
function settle(draft: Draft): Draft {
  if (draft.kind !== 'attack') return draft;
  const { target: likely = [] } = draft.likely ?? {};
  if (
    ids(draft, 'target').length > 0 ||
    likely.length === 0 ||
    ids(draft, 'attacker').some((id) => id.startsWith('international:'))
  )
    return draft;
  const step = completeStep('target', likely, 'where it struck');
  return { ...draft, roles: { ...draft.roles, target: [...likely] }, steps: [...draft.steps, step] };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
