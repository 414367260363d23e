import type { TriggerHit } from '../triggers/find-triggers.ts';
import { assertionOf } from './assertion.ts';
import { clauseFor, type Draft, type Frame, formAt, groupsBetween, type Scene } from './scene.ts';

/** Treaties, memoranda, relations, joint production, use of bases. */
export const agreementFrame: Frame = {
  name: 'agreement',
  reads: 'to sign, renew, suspend, end an accord or relations: «وقّعت تونس وإيطاليا مذكرة تفاهم عسكرية»',
  read(scene) {
    const hits = scene.hits.filter((hit) => hit.trigger.kind === 'agreement');
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
  const governor = hits
    .filter(
      (h) =>
        h !== core &&
        h.trigger.class !== 'core' &&
        h.end <= core.first &&
        core.first - h.end <= 8 &&
        h.first >= clause.lo,
    )
    .at(-1);
  const later = hits.find((h) => h.trigger.class === 'light' && h.first >= core.end && h.first - core.end <= 5);
  const verb = governor ?? later;
  const { id } = core.trigger;
  const subtype = verb?.trigger.subtype ?? core.trigger.subtype;
  if (id === 'relations' && !verb) return null;
  if (!isDefence(scene, clause.lo, clause.hi, id)) return null;
  const parties = partiesOf(scene, core, clause.lo, clause.hi);
  if (parties.length < 2) return null;
  return {
    kind: 'agreement',
    subtype,
    assertion: assertionOf(scene, core, clause.lo, verb && verb.first < core.first ? verb.first : core.first),
    roles: { parties },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: core,
    lo: clause.lo,
    hi: clause.hi,
    rule: `agreement/${id}`,
    steps: [verb ? `stage from «${formAt(scene, verb.first)}»` : 'no verb of signing'],
  };
}

function partiesOf(scene: Scene, core: TriggerHit, lo: number, hi: number): string[] {
  const groups = groupsBetween(scene, lo, hi).filter(
    (g) => !g.ofItem && ['', 'مع', 'بين', 'ل'].includes(g.preposition) && g.first - core.end <= 16,
  );
  return [...new Set(groups.flatMap((g) => g.ids))].filter(
    (id) =>
      id.startsWith('state:') ||
      id.startsWith('international:') ||
      id.startsWith('company:') ||
      id.startsWith('armed-group:'),
  );
}

/** Relations between states are ours as they are; other accords only where they are about defence. */
function isDefence(scene: Scene, lo: number, hi: number, id: string): boolean {
  if (id === 'bases') return true;
  for (let i = lo; i < hi; i++) {
    if (scene.analysis.tokens[i]?.kind !== 'word') continue;
    if (id === 'relations' && formAt(scene, i).endsWith('دبلوماسيه')) return true;
    if (scene.analysis.readings(i).some((r) => scene.lexicon.defence.has(r.stem))) return true;
  }
  return false;
}
