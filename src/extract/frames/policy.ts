import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { PartyGroup } from '../triggers/party-groups.ts';
import { assertionOf } from './assertion.ts';
import { clauseFor, type Draft, type Frame, formAt, groupsBetween, itemsBetween, type Scene } from './scene.ts';
import { subjectOf } from './subject.ts';

/** Rules on exporting or importing arms: embargo, restriction, permission, and their lifting. */
export const policyFrame: Frame = {
  name: 'policy',
  reads: 'embargo and restriction on arms, permission, lifting: «رفعت ألمانيا حظر تصدير السلاح إلى …»',
  read(scene) {
    const hits = scene.hits.filter((hit) => hit.trigger.kind === 'policy');
    const drafts: Draft[] = [];
    for (const hit of hits) {
      if (hit.trigger.class !== 'core') continue;
      const draft = draftOf(scene, hit, hits);
      if (draft && !drafts.some((d) => d.subtype === draft.subtype)) drafts.push(draft);
    }
    return drafts;
  },
};

function draftOf(scene: Scene, core: TriggerHit, hits: readonly TriggerHit[]): Draft | null {
  const clause = clauseFor(scene, core);
  const lift = hits.find(
    (h) => h.trigger.class === 'governor' && h.end <= core.first && core.first - h.end <= 9 && h.first >= clause.lo,
  );
  if (core.trigger.under && lift?.trigger.id !== core.trigger.under) return null;
  const items = itemsBetween(scene, clause.lo, clause.hi);
  const armed = core.end - core.first > 1 && core.trigger.id === 'embargo';
  if (items.length === 0 && !armed) return null;
  const named = items.filter((item) => !('general' in item && item.general === true));
  if (core.trigger.under && named.length > 0) return null;
  const affected = affectedOf(scene, core, clause.hi);
  const actor = actorOf(scene, core, lift ?? null, clause, affected);
  if (affected.length === 0) return null;
  return {
    kind: 'policy',
    subtype: lift ? 'lift' : core.trigger.subtype,
    assertion: assertionOf(scene, core, clause.lo, lift?.first ?? core.first),
    roles: { actor: actor.filter((id) => !affected.includes(id)), affected },
    items: named,
    sentence: scene.read.sentence.index,
    trigger: core,
    lo: clause.lo,
    hi: clause.hi,
    rule: `policy/${core.trigger.id}`,
    steps: lift ? [`lifted by «${formAt(scene, lift.first)}»`] : [],
  };
}

/** «على ليبيا», «إلى إيران», «لإمداد القاهرة»: the state that the rule is about. */
function affectedOf(scene: Scene, core: TriggerHit, hi: number): string[] {
  const after = groupsBetween(scene, core.end, hi).filter((g) => !g.ids.every((id) => id.startsWith('international:')));
  const told =
    after.find((g) => ['علي', 'الي', 'ل', 'ضد', 'عن'].includes(g.preposition)) ??
    after.find((g) => g.preposition === '' && !g.ofItem && !isAdjectiveOf(g, core));
  return told?.ids ?? [];
}

function isAdjectiveOf(group: PartyGroup, core: TriggerHit): boolean {
  return group.adjective && (group.mentions[0]?.first ?? 0) - core.end <= 1;
}

/** «فرضت واشنطن حظرا», «الحظر الأممي»: who set the rule. */
function actorOf(
  scene: Scene,
  core: TriggerHit,
  lift: TriggerHit | null,
  clause: { lo: number; hi: number },
  affected: readonly string[],
): string[] {
  const own = groupsBetween(scene, core.end, clause.hi).find((g) => isAdjectiveOf(g, core));
  if (own) return own.ids;
  const subject = lift ? subjectOf(scene, lift) : null;
  if (subject && !subject.group.ids.some((id) => affected.includes(id))) return subject.group.ids;
  const before = groupsBetween(scene, clause.lo, core.first).find((g) => g.preposition === '' && !g.ofItem);
  return before && !before.ids.some((id) => affected.includes(id)) ? before.ids : [];
}
