import type { ItemMention } from '../mention.ts';
import { assertionOf } from './assertion.ts';
import { type Draft, type Frame, formAt, itemsBetween, type Scene } from './scene.ts';
import { type TransferEvent, transferEvents } from './transfer-events.ts';
import { sidesOf } from './transfer-sides.ts';

/** Arms, defence systems, services or technology from a supplier to a recipient, at one of eleven stages. */
export const transferFrame: Frame = {
  name: 'transfer',
  reads:
    'to buy, sell, supply, deliver, deploy arms, and the words that say at which stage: «وافقت واشنطن على بيع الرياض صواريخ»',
  read: (scene) => transferEvents(scene).flatMap((event) => draftOf(scene, event) ?? []),
};

function draftOf(scene: Scene, event: TransferEvent): Draft | null {
  const { core } = event;
  if (isDecoy(scene) || !hasArms(scene, event) || lacksPreposition(scene, event) || isBanned(scene, event)) return null;
  const items = claimItems(scene, event);
  if (event.governors.some((g) => g.trigger.id === 'lift-freeze') && items.length === 0) return null;
  if (core.trigger.governed && event.governors.length === 0) return null;
  const sides = sidesOf(scene, event);
  const supplier = sides.of('supplier');
  const recipient = sides.of('recipient');
  if (supplier.length + recipient.length === 0) return null;
  const stage = stageOf(scene, event);
  return {
    kind: 'transfer',
    subtype: stage.subtype,
    assertion: stage.assertion,
    roles: { supplier, recipient },
    items,
    sentence: scene.read.sentence.index,
    trigger: core,
    lo: event.lo,
    hi: event.hi,
    rule: `transfer/${core.trigger.id}`,
    steps: [...event.governors.map((g) => `stage from «${formAt(scene, g.first)}» (${g.trigger.id})`), ...sides.steps],
  };
}

/** A sentence of sport, art or civil aviation speaks of no arms deal. */
function isDecoy(scene: Scene): boolean {
  const { first, end } = scene.read.sentence;
  for (let i = first; i < end; i++) {
    if (
      scene.analysis.tokens[i]?.kind === 'word' &&
      scene.analysis.readings(i).some((r) => scene.lexicon.decoys.has(r.stem))
    )
      return true;
  }
  return false;
}

/** «حصل على»: the preposition that makes the verb ours must follow soon. */
function lacksPreposition(scene: Scene, { core }: TransferEvent): boolean {
  if (core.trigger.with.length === 0) return false;
  for (let i = core.end; i < Math.min(core.end + 8, scene.read.sentence.end); i++) {
    if (core.trigger.with.includes(formAt(scene, i))) return false;
    if (
      scene.analysis.tokens[i]?.kind === 'word' &&
      scene.analysis.readings(i).some((r) => core.trigger.with.includes(r.preposition))
    )
      return false;
  }
  return true;
}

function hasArms(scene: Scene, event: TransferEvent): boolean {
  const { core } = event;
  if (core.trigger.item || isMilitaryDeal(scene, event) || asksForAid(scene, event)) return true;
  const items = itemsBetween(scene, event.lo, event.hi);
  if (core.trigger.itemSubject)
    return items.some(
      (item) =>
        (item.first >= core.end && item.first - core.end <= 4) ||
        (item.end <= core.first && core.first - item.end <= 2),
    );
  const start = Math.min(core.first, ...event.governors.map((g) => g.first));
  return items.some((item) => item.first - core.end <= AFTER && (item.first >= start || start - item.end <= BEFORE));
}

/** «صفقات عسكرية», «عقود تسليح»; «الصفقة» after one was told. */
function isMilitaryDeal(scene: Scene, { core }: TransferEvent): boolean {
  if (core.trigger.class !== 'deal') return false;
  for (let i = core.end; i < core.end + 2; i++) {
    if (
      scene.analysis.tokens[i]?.kind === 'word' &&
      scene.analysis.readings(i).some((r) => scene.lexicon.military.has(r.stem))
    )
      return true;
  }
  return (
    core.reading.definite &&
    scene.analysis.read
      .slice(Math.max(0, scene.read.sentence.index - 4), scene.read.sentence.index + 1)
      .some((read) => read.items.length > 0)
  );
}

/** «طلبت دعم فرنسا لتعزيز دفاعاتها»: help asked of a state in a sentence of defence. */
function asksForAid(scene: Scene, { core }: TransferEvent): boolean {
  if (core.trigger.id !== 'request' || !scene.lexicon.aid.has(formAt(scene, core.end).replace(/^ال/u, '')))
    return false;
  for (let i = core.end; i < scene.read.sentence.end; i++) {
    if (
      scene.analysis.tokens[i]?.kind === 'word' &&
      scene.analysis.readings(i).some((r) => scene.lexicon.defence.has(r.stem))
    )
      return true;
  }
  return false;
}

/** How many tokens after its trigger, or before it, a weapon may stand. */
const AFTER = 18;
const BEFORE = 6;

/** «حظر بيع», «وقف تصدير» of a rule: a policy, unless weapons named are freed. */
function isBanned(scene: Scene, { core, governors }: TransferEvent): boolean {
  const first = Math.min(core.first, ...governors.map((g) => g.first));
  return scene.hits.some(
    (hit) =>
      hit.trigger.kind === 'policy' &&
      hit.trigger.direction === 'ban' &&
      hit.trigger.class === 'core' &&
      hit.trigger.id !== 'permit' &&
      hit.trigger.id !== 'freeze' &&
      hit.first < first + 1 &&
      first - hit.end <= 2,
  );
}

/** Items that the claim names: those of its clause; arms in general («أسلحة») name none. */
function claimItems(scene: Scene, event: TransferEvent): ItemMention[] {
  const items = itemsBetween(scene, event.lo, event.hi);
  const after = items.filter((item) => item.first >= event.core.first || item.end >= event.core.first - 6);
  return (after.length ? after : items).filter((item) => !('general' in item && item.general === true));
}

/** Stage and assertion: the outermost governor that names a stage decides, the words before it how surely. */
function stageOf(scene: Scene, event: TransferEvent): Pick<Draft, 'subtype' | 'assertion'> {
  const { core, governors } = event;
  const outer = governors.at(-1) ?? core;
  const assertion = assertionOf(scene, core, event.lo, outer.first);
  const subtypes = governors
    .map((g) => governed(g.trigger.subtype, g.trigger.id, core.trigger.direction, g.planned))
    .filter(Boolean);
  let subtype = subtypes.at(-1) ?? core.trigger.subtype;
  if (subtypes.length === 0 && core.trigger.done && core.form === 'past') subtype = core.trigger.done;
  if (subtypes.length === 0 && core.trigger.done && (core.form === 'noun' || core.form === 'masdar'))
    subtype = core.trigger.subtype;
  return { subtype, assertion };
}

/** What a governor makes of the act: planning to buy stays a contract (planned), considering a sale is an offer. */
function governed(subtype: string, id: string, direction: string, planned: boolean): string {
  if (subtype !== 'interest') return subtype;
  if (planned) return '';
  return direction === 'give' && id === 'interest' ? 'offer' : subtype;
}
