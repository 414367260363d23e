import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { roleIds } from '../role-ids.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';

/** Treaties, memoranda, relations, joint production, use of bases. */
export const agreementFrame: Frame = {
  name: 'agreement',
  reads: 'to sign, renew, suspend, end an accord or relations, to allow the use of bases: «وقّعت تونس وإيطاليا مذكرة تفاهم عسكرية»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const hit = hitOf(predicate, 'agreement', 'core');
      const draft = hit ? draftOf(scene, predicate, hit) : null;
      if (draft && !drafts.some((other) => other.subtype === draft.subtype)) drafts.push(draft);
    }
    return drafts;
  },
};

interface Step {
  predicate: Predicate;
  hit: TriggerHit;
}

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (hitOf(predicate, 'agreement', 'light')?.trigger.direction === 'mark') return null;
  const steps = governorsOf(scene, predicate);
  const needsStep = hit.trigger.direction === 'bases' || hit.trigger.direction === 'state';
  if (needsStep && steps.length === 0) return null;
  if (hit.trigger.with.length > 0 && !isFollowed(scene, hit)) return null;
  const chain = [predicate, ...steps.map((step) => step.predicate)];
  const phrases = chain.flatMap((one) => phrasesOf(scene, one));
  if (!isDefence(scene, hit, chain)) return null;
  const parties = [...new Set(phrases.flatMap((phrase) => roleIds(scene.analysis, phrase)))].filter((id) => !id.startsWith('region:'));
  if (parties.length < 2) return null;
  return {
    kind: 'agreement',
    subtype: steps.findLast((step) => step.hit.trigger.class === 'governor')?.hit.trigger.subtype ?? steps[0]?.hit.trigger.subtype ?? hit.trigger.subtype,
    assertion: assertionOf(scene, chain),
    roles: { parties },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(chain.map((one) => one.clause))],
    rule: `agreement/${hit.trigger.id}`,
    steps: steps.map((step) => `stage from «${formAt(scene, step.predicate.first)}»`),
  };
}

/** «وقّعت … اتفاقا», «استئناف العلاقات», «اتفاق وقّعه البلدان»: what is done to the accord. */
function governorsOf(scene: Scene, predicate: Predicate): Step[] {
  const steps: Step[] = [];
  for (const one of scene.predicates) {
    if (one.link !== 'relative' || one.parent !== predicate) continue;
    const hit = hitOf(one, 'agreement', 'light', 'governor');
    if (hit) steps.push({ predicate: one, hit });
  }
  let child = predicate;
  for (let depth = 0; child.parent && depth < 4; depth++) {
    const { parent, link } = child;
    if (link === 'relative') break;
    const hit = parent.hits.find(({ trigger }) => trigger.kind === 'agreement' && trigger.class !== 'core' && trigger.direction !== 'mark');
    if (hit) steps.push({ predicate: parent, hit });
    else if (parent.kind === 'verb') break;
    child = parent;
  }
  return steps;
}

/** Who takes part: subjects, «مع», «بين», «لـ», and those named in the accord's own phrase. */
function phrasesOf(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'verb') {
    const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects, ...obliques.filter((phrase) => scene.lexicon.sharers.has(phrase.preposition))].filter(takesPart);
  }
  const { own, obliques, objects } = nounArguments(predicate);
  return [...(own ? [own] : []), ...objects, ...obliques.filter((phrase) => scene.lexicon.sharers.has(phrase.preposition))].filter(takesPart);
}

function takesPart(phrase: Phrase): boolean {
  return partiesOf(phrase).length > 0 && !isItem(phrase);
}

function isFollowed(scene: Scene, { trigger, end }: TriggerHit): boolean {
  for (let i = end; i < Math.min(end + 10, scene.read.sentence.end); i++) {
    if (trigger.with.includes(scene.syntax.classes.preposition(i)?.form ?? '')) return true;
  }
  return false;
}

/** Relations between states are ours as they are; other accords only where their clause speaks of defence. */
function isDefence(scene: Scene, hit: TriggerHit, chain: readonly Predicate[]): boolean {
  if (hit.trigger.direction === 'bases' || hit.trigger.direction === 'state') return true;
  for (const { clause } of chain) {
    for (let i = clause.first; i < clause.end; i++) if (isOneOf(scene, i, scene.lexicon.defence)) return true;
  }
  return false;
}
