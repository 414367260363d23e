import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { roleIds } from '../role-ids.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';

/** Rules on exporting or importing arms: embargo, restriction, permission, and their lifting. */
export const policyFrame: Frame = {
  name: 'policy',
  reads: 'embargo and restriction on arms, permission, lifting: «رفعت ألمانيا حظر تصدير السلاح إلى …»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const hit = hitOf(predicate, 'policy', 'core');
      const draft = hit ? draftOf(scene, predicate, hit) : null;
      if (draft && !drafts.some((other) => other.subtype === draft.subtype)) drafts.push(draft);
    }
    return drafts;
  },
};

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (hitOf(predicate, 'policy', 'light')?.trigger.id === 'no-arms-ban') return null;
  const above = governorsOf(predicate);
  const lift = above.find((one) => hitOf(one, 'policy')?.trigger.id === 'lift');
  if (hit.trigger.under && !lift) return null;
  const moved = hit.trigger.direction === 'ban' ? null : movedBy(scene, predicate);
  if (hit.trigger.direction !== 'ban' && !moved) return null;
  if (!isAboutArms(scene, predicate, hit) || namesWeapons(scene, predicate, hit)) return null;
  const affected = affectedBy(scene, predicate, moved);
  const actor = actorOf(scene, predicate, above).filter((id) => !affected.includes(id));
  const called = above.some((one) => hitOf(one, 'policy')?.trigger.id === 'call-for');
  const assertion = assertionOf(scene, [predicate, ...above]);
  return {
    kind: 'policy',
    subtype: lift ? 'lift' : hit.trigger.subtype,
    assertion: called && assertion === 'asserted' ? 'planned' : assertion,
    roles: { actor: called ? [] : actor, affected },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set([predicate, ...above].map((one) => one.clause))],
    rule: `policy/${hit.trigger.id}`,
    steps: above.map((one) => `under «${formAt(scene, one.first)}»`),
  };
}

/** «علّقت ألمانيا [صادرات] السلاح», «سمح [بتصدير] السلاح», «منع [بيع] أسلحة»: the movement of arms that a rule stops or permits. */
function movedBy(scene: Scene, predicate: Predicate): Predicate | null {
  return scene.predicates.find((one) => one.parent === predicate && one.link === 'complement' && hitOf(one, 'policy', 'light')?.trigger.id === 'move-arms') ?? null;
}

/** «رفعت … الحظر», «تمديد العمل بالحظر», «دعت … إلى رفع الحظر»: what is done to the rule. */
function governorsOf(predicate: Predicate): Predicate[] {
  const found: Predicate[] = [];
  let child = predicate;
  for (let depth = 0; child.parent && depth < 4; depth++) {
    const { parent, link } = child;
    if (link === 'relative') break;
    if (hitOf(parent, 'policy', 'governor', 'light')) found.push(parent);
    else if (parent.kind === 'verb' && link !== 'complement' && link !== 'subject') break;
    child = parent;
  }
  return found;
}

/** The rule's own words name arms («حظر السلاح»), or its clause does. */
function isAboutArms(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (!hit.trigger.arms && hit.end - hit.first > 1) return true;
  for (let i = predicate.first; i < predicate.clause.end; i++) {
    if (scene.read.items.some((item) => item.first === i) || isOneOf(scene, i, scene.lexicon.military)) return true;
  }
  return false;
}

/** A weapon named is a sale's that is stopped or cleared, not a rule's: «أوقفت … تسليم مقاتلات إف-35». */
function namesWeapons(scene: Scene, predicate: Predicate, { trigger }: TriggerHit): boolean {
  if (trigger.direction === 'ban' && !trigger.under) return false;
  return scene.read.items.some((item) => item.first >= predicate.end && item.end <= predicate.clause.end && (item.quantity !== null || item.entity !== null));
}

function argumentsOf(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'verb') {
    const { objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return [...objects, ...obliques].filter((phrase) => phrase.first >= predicate.end);
  }
  const { own, objects, obliques } = nounArguments(predicate);
  return [...(own ? [own] : []), ...objects, ...obliques];
}

/** «على ليبيا», «إلى إيران», «لإمداد القاهرة»: the state that the rule is about. */
function affectedBy(scene: Scene, predicate: Predicate, moved: Predicate | null): string[] {
  const phrases = [...argumentsOf(scene, predicate), ...(moved ? argumentsOf(scene, moved) : [])].filter((phrase) => partiesOf(phrase).length > 0 && !(isItem(phrase) && !isParty(phrase)));
  const told = phrases.find((phrase) => scene.lexicon.onWhom.has(phrase.preposition) && affects(scene, phrase));
  const inside = phrases.find((phrase) => partiesOf(phrase)[0]?.by !== 'adjective' && phrase.preposition === '' && affects(scene, phrase));
  return roleIds(scene.analysis, told ?? inside ?? null);
}

function affects(scene: Scene, phrase: Phrase): boolean {
  return roleIds(scene.analysis, phrase).some((id) => !id.startsWith('international:'));
}

/** «الحظر الأممي», «[رفعت] واشنطن الحظر», «الحظر الذي يفرضه الاتحاد الأوروبي»: who set the rule. */
function actorOf(scene: Scene, predicate: Predicate, above: readonly Predicate[]): string[] {
  const relative = scene.predicates.filter((one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate);
  for (const one of [predicate, ...relative, ...above]) {
    if (one.kind !== 'verb') continue;
    const { subject } = verbArguments(one.clause, scene.syntax.classes);
    const ids = subject && !isItem(subject) ? [...roleIds(scene.analysis, subject), ...councilOf(scene, subject)] : [];
    if (ids.length > 0) return ids.slice(0, ids.some((id) => id.startsWith('international:')) ? 1 : ids.length);
  }
  if (predicate.kind === 'verb') return [];
  const { own, obliques } = nounArguments(predicate);
  const body = own ? bodyOf(scene, own) : null;
  if (body) return [body];
  const [first] = own ? partiesOf(own) : [];
  if (own && first && (first.by === 'adjective' || first.ids.some((id) => id.startsWith('international:')))) return roleIds(scene.analysis, own);
  return roleIds(scene.analysis, obliques.find((phrase) => scene.lexicon.byWhom.has(phrase.preposition)) ?? null);
}

/** «الحظر [الأممي]», «الحظر [الأوروبي]»: the body that such an adjective means on a rule. */
function bodyOf(scene: Scene, phrase: Phrase): string | null {
  for (let i = phrase.first; i < phrase.end; i++) {
    const reading = scene.analysis.readings(i).find(({ stem }) => scene.lexicon.bodies.has(stem));
    if (reading) return scene.analysis.entities.use(scene.lexicon.bodies.get(reading.stem) as string);
  }
  return null;
}

/** «[القرار] يسمح»: a resolution is its council's, where the text names one. */
function councilOf(scene: Scene, phrase: Phrase): string[] {
  if (!isOneOf(scene, phrase.head, scene.lexicon.resolutions)) return [];
  return [...scene.lexicon.bodies.values()].filter((id) => scene.analysis.entities.mentioned().includes(id)).slice(0, 1);
}
