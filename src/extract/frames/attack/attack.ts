import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { attackSides, isWeaponPhrase } from './attack-sides.ts';
import { interceptionDraft } from './interception.ts';

/** An armed attack or its interception: «شنّت مقاتلات تركية غارات على مواقع التنظيم». */
export const attackFrame: Frame = {
  name: 'attack',
  reads: 'to strike, raid, shell, bomb; nouns of attack with who did it and whom it hit: «غارات تركية على مواقع التنظيم»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const hit = hitOf(predicate, 'attack', 'core');
      const draft = hit ? draftOf(scene, predicate, hit) : null;
      if (draft && !drafts.some((other) => isTold(other, draft))) drafts.push(draft);
    }
    return drafts;
  },
};

/** An attack without its target beside the same with one is told already. */
function isTold(told: Draft, draft: Draft): boolean {
  if (told.subtype !== draft.subtype || told.assertion !== draft.assertion) return false;
  return ['attacker', 'target'].every((role) => (draft.roles[role] ?? []).every((id) => told.roles[role]?.includes(id)));
}

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (hit.trigger.subtype === 'interception') return interceptionDraft(scene, predicate, hit);
  if (isFigurative(scene, predicate) || lacksPreposition(scene, hit)) return null;
  const { attacker, target, steps } = attackSides(scene, predicate);
  if (attacker.length + target.length === 0) return null;
  const items = weaponsOf(scene, predicate);
  if (hit.trigger.arms && items.length === 0 && !opensFire(scene, predicate)) return null;
  return {
    kind: 'attack',
    subtype: 'attack',
    assertion: assertionOf(scene, chainOf(predicate)),
    roles: { attacker, target },
    items: items.filter((item) => !item.general),
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(chainOf(predicate).map((one) => one.clause))],
    rule: `attack/${hit.trigger.id}`,
    steps,
  };
}

/** The word of the attack and the verb that carries it: «شنت … غارات». */
function chainOf(predicate: Predicate): Predicate[] {
  const { parent, link } = predicate;
  const carried = parent && link !== 'relative' && hitOf(parent, 'attack', 'light');
  return carried ? [predicate, parent] : [predicate];
}

/** «مكافحة الهجمات», «خطر هجوم», «هجوم لاذع»: no attack is told. */
function isFigurative(scene: Scene, { first, end, phrase, kind }: Predicate): boolean {
  if (isOneOf(scene, end, scene.lexicon.figurative)) return true;
  if (kind === 'verb') return false;
  return isOneOf(scene, first - 1, scene.lexicon.averting) && (phrase?.head ?? first) < first;
}

/** «أطلق … على»: the preposition that makes the word an attack must follow. */
function lacksPreposition(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return false;
  for (let i = end; i < Math.min(end + 14, scene.read.sentence.end); i++) if (trigger.with.includes(formAt(scene, i))) return false;
  return true;
}

/** «فتحوا [النار] على» */
function opensFire(scene: Scene, { clause, end }: Predicate): boolean {
  return clause.phrases.some((phrase) => phrase.first >= end && isOneOf(scene, phrase.head, scene.lexicon.fires));
}

/** «[مقاتلات إف-16] قصفت», «هجوم [بطائرة مسيرة]», «أطلقوا [صاروخين]». */
function weaponsOf(scene: Scene, predicate: Predicate): ItemMention[] {
  const phrases = chainOf(predicate).flatMap((one) => {
    if (one.kind === 'noun') {
      const { own, objects, obliques } = nounArguments(one);
      return [...(own ? [own] : []), ...objects, ...obliques];
    }
    const { subject, objects, obliques } = verbArguments(one.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects, ...obliques];
  });
  return [...new Set(phrases.filter(isWeaponPhrase).flatMap((phrase) => phrase.items))];
}
