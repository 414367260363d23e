import { Fact } from '../../glance/fact.ts';
import type { ItemMention } from '../../mention.ts';
import { assertionOf } from '../assertion.ts';
import { stageStep } from '../draft-step.ts';
import { leave } from '../leave.ts';
import { type Draft, type Frame, formAt, type Scene } from '../scene.ts';
import { needsBoth, shortOf } from './counts-between.ts';
import { transferEvents } from './find-events.ts';
import { hasArms } from './has-arms.ts';
import { likelySupplier } from './likely-supplier.ts';
import { mayTransfer } from './may-transfer.ts';
import { isCivil, otherSense } from './no-transfer.ts';
import { splitByPartner } from './split-by-partner.ts';
import { isRefusal, stageOf, weighed } from './stage-of.ts';
import { isThreat } from './threat.ts';
import { clausesOf, isCondition, type Step, type TransferEvent } from './transfer-event.ts';
import { transferItems } from './transfer-items.ts';
import { transferSides } from './transfer-sides.ts';

/** Arms, defence systems, services or technology from a supplier to a recipient, at one of eleven stages. */
export const transferFrame: Frame = {
  name: 'transfer',
  reads:
    'to buy, sell, supply, deliver, deploy arms, and the words that say at which stage: «وافقت واشنطن على بيع الرياض صواريخ»',
  may: mayTransfer,
  read(scene) {
    if (!scene.left && !hasWhat(scene)) return [];
    if (!isCivil(scene)) return transferEvents(scene).flatMap((event) => readEvent(scene, event));
    if (scene.left) for (const { core } of transferEvents(scene)) leave(scene, core.hit, 'civil');
    return [];
  },
};

function readEvent(scene: Scene, event: TransferEvent): Draft[] {
  return draftsOf(scene, event).flatMap((draft) => splitByPartner(scene, event, draft));
}

/** False where a transfer would need a weapon in the sentence or the one before, and none is named: all but services and deals do. */
function hasWhat({ facts, read, before }: Scene): boolean {
  if (facts & (Fact.service | Fact.deal) || read.items.length > 0) return true;
  return before !== null && before.read.items.length > 0;
}

/** «[إذا] اشترت أنقرة المنظومة …»: what would be if is possible. */
function assertionIn(scene: Scene, event: TransferEvent): Draft['assertion'] {
  const { core, governors } = event;
  if (isRefusal(scene, event)) return 'asserted';
  const told = assertionOf(
    scene,
    [core, ...governors.filter((step, i) => !step.hit.planned || isOutermost(governors, i))].map(
      (step) => step.predicate,
    ),
  );
  const isOpen = isThreat(scene, event) || weighed(event) !== null || isCondition(scene, core.predicate.clause);
  return told === 'asserted' && isOpen ? 'possible' : told;
}

/** «أخطرت الكونغرس [بنيتها] بيع …»: a plan that is cleared is cleared. */
function isOutermost(governors: readonly Step[], index: number): boolean {
  return governors.slice(index + 1).every(({ hit: { trigger } }) => trigger.class !== 'governor');
}

/** «[ألغت] بغداد الصفقة التي [وقّعتها] مع موسكو عام 2012»: what ends tells of what was before, each with its own time. */
function draftsOf(scene: Scene, event: TransferEvent): Draft[] {
  const draft = draftOf(scene, event);
  const earlier: TransferEvent = { ...event, governors: [...event.relative] };
  const [step] = event.relative;
  const outer = event.governors.filter((one) => !event.relative.includes(one));
  if (!draft || !step || outer.length === 0 || stageOf(scene, earlier) === draft.subtype) return draft ? [draft] : [];
  const own = new Set(event.relative.map(({ predicate }) => predicate.clause));
  return [
    { ...draft, clauses: draft.clauses.filter((clause) => !own.has(clause)) },
    {
      ...draft,
      subtype: stageOf(scene, earlier),
      assertion: assertionIn(scene, earlier),
      trigger: step.hit,
      clauses: [...own],
    },
  ];
}

function draftOf(scene: Scene, event: TransferEvent): Draft | null {
  const { core, governors } = event;
  const other = otherSense(scene, event);
  if (other) return leave(scene, core.hit, other);
  const items = transferItems(scene, event);
  if (!hasArms(scene, event, items)) return leave(scene, core.hit, 'no-arms');
  if (governors.some((step) => step.hit.trigger.id === 'lift-freeze') && items.every(isUnnamed))
    return leave(scene, core.hit, 'unnamed-arms');
  const sides = transferSides(scene, event, items);
  const short = shortOf(scene, event, items, sides);
  if (short) return leave(scene, core.hit, short);
  const recipient = sides.of('recipient');
  return {
    kind: 'transfer',
    subtype: stageOf(scene, event),
    assertion: assertionIn(scene, event),
    roles: { supplier: sides.of('supplier'), recipient },
    ...likelySupplier(scene, items, recipient),
    ...(needsBoth(scene, event, items, sides) ? { whole: true } : {}),
    items: items.filter((item) => !item.general),
    sentence: scene.read.sentence.index,
    trigger: core.hit,
    clauses: clausesOf(event),
    rule: `transfer/${core.hit.trigger.id}`,
    steps: [...governors.map(({ predicate }) => stageStep(`from «${formAt(scene, predicate.first)}»`)), ...sides.steps],
  };
}

/** «أسلحة», «مساعدات عسكرية»: no weapon of its own. */
function isUnnamed(item: ItemMention): boolean {
  return item.general || (item.entity === null && item.category === 'support');
}
