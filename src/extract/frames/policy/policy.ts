import type { Assertion } from '../../../model/index.ts';
import type { ItemMention } from '../../mention.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { assertionOf } from '../assertion.ts';
import { partySteps, stageStep } from '../draft-step.ts';
import { leave } from '../leave.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { mayRule } from './may-rule.ts';
import { namesWeapons } from './names-weapons.ts';
import { lastState } from './rule-pronouns.ts';
import { actorOf, affectedBy, callerOf } from './rule-sides.ts';
import { isStopOfSupply, isUnder, type RuleWord, refusalOf, ruleWordOf } from './rule-words.ts';

/** Rules on exporting or importing arms: embargo, restriction, permission, and their lifting. */
export const policyFrame: Frame = {
  name: 'policy',
  reads: 'embargo and restriction on arms, permission, lifting: «رفعت ألمانيا حظر تصدير السلاح إلى …»',
  may: mayRule,
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const draft = draftOf(scene, predicate);
      if (!draft) continue;
      if (drafts.some((other) => isSameAct(draft, other))) leave(scene, draft.trigger, 'repeated');
      else drafts.push(draft);
    }
    return drafts;
  },
};

/** «ستسمح طوكيو بتصدير الصواريخ، في تخفيف لحظر تفرضه»: to permit what was banned is to lift the ban. */
function isSameAct(one: Draft, other: Draft): boolean {
  if (one.assertion !== other.assertion) return false;
  if (one.subtype === other.subtype) return true;
  const opens = [one, other].every(({ subtype }) => subtype === 'permit' || subtype === 'lift');
  return opens && ['actor', 'affected'].every((role) => one.roles[role]?.join() === other.roles[role]?.join());
}

function draftOf(scene: Scene, predicate: Predicate): Draft | null {
  if (hitOf(predicate, 'policy', 'light')?.trigger.id === 'no-arms-ban') return null;
  const refused = refusalDraft(scene, predicate);
  if (refused) return refused;
  for (const hit of predicate.hits) {
    if (hit.trigger.kind !== 'policy' || hit.trigger.class !== 'core') continue;
    const word = ruleWordOf(scene, predicate, hit);
    if (word && isRule(scene, word)) return draftFrom(scene, word);
    if (scene.left) leave(scene, hit, !word || isAboutArms(scene, word) ? 'no-rule' : 'no-arms');
  }
  return null;
}

/** «لن تصدّر برلين أسلحة إلى الرياض», «لا توافق برلين على بيع السلاح للرياض»: a state that says it will send no arms at all. */
function refusalDraft(scene: Scene, predicate: Predicate): Draft | null {
  const word = refusalOf(scene, predicate);
  if (!word || !isAboutArms(scene, word) || namesWeapons(scene, word)) return null;
  const draft = draftFrom(scene, word);
  const assertion = isUnder(word, 'call-for') ? 'planned' : 'asserted';
  return draft.roles.actor?.length || draft.called ? { ...draft, subtype: 'restrict', assertion } : null;
}

function draftFrom(scene: Scene, word: RuleWord): Draft {
  const { predicate, hit, above, controls } = word;
  const { actor, affected } = sidesOf(scene, word);
  const chain = [predicate, ...above, ...controls];
  return {
    kind: 'policy',
    subtype: isUnder(word, 'lift') ? 'lift' : hit.trigger.subtype,
    assertion: assertionIn(scene, word),
    roles: { actor, affected },
    ...(affected.length === 0 && {
      likely: { affected: callerOf(scene, word), named: lastState(scene, predicate.first, actor) },
    }),
    ...(isUnder(word, 'call-for') && { called: true }),
    items: itemsUnder(scene, word),
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(chain.map((one) => one.clause))],
    rule: `policy/${hit.trigger.id}`,
    steps: [
      ...above.map((one) => stageStep(`under «${formAt(scene, one.first)}»`)),
      ...partySteps({ actor, affected }),
    ],
  };
}

/** Who set a rule, and whom it is about; «يسمح القانون [للشركات اليابانية] بتصدير السلاح» names who may send arms. */
function sidesOf(scene: Scene, word: RuleWord): { actor: string[]; affected: string[] } {
  const affected = affectedBy(scene, word);
  const actor = actorOf(scene, word).filter((id) => !affected.includes(id));
  const isSender = actor.length === 0 && word.hit.trigger.id === 'permit';
  return isSender ? { actor: affected, affected: [] } : { actor, affected };
}

/** «حظر بيع [الطائرات المسيّرة]», «حظر على … [والصواريخ الباليستية]»: the weapons named behind the rule in its clause. */
function itemsUnder(scene: Scene, { predicate }: RuleWord): ItemMention[] {
  const { clause, end } = predicate;
  return scene.read.items.filter((item) => !item.general && item.first >= end && item.end <= clause.end);
}

/** The text's assertion; what is called for, voted on or drafted is planned, what is refused is denied. */
function assertionIn(scene: Scene, word: RuleWord): Assertion {
  const { predicate, above, controls, bill } = word;
  if (isSupposed(scene, word)) return 'possible';
  // «التعليق [ليس] حظرا على الأسلحة»
  if (predicate.kind === 'noun' && scene.syntax.classes.isNegation(predicate.first - 1)) return 'denied';
  const said = assertionOf(
    scene,
    [predicate, ...above.filter((one) => !hitOf(one, 'policy', 'light')), ...controls],
    'policy',
  );
  if (said !== 'asserted') return said;
  if (isUnder(word, 'reject')) return 'denied';
  const drafted = bill !== null && isOneOf(scene, bill.head, scene.lexicon.policy.drafts);
  return drafted ||
    ['call-for', 'weigh', 'vote'].some((id) => isUnder(word, id)) ||
    threatens(scene, word) ||
    endsLater(scene, word)
    ? 'planned'
    : 'asserted';
}

/** «إن [فرض حظر] سيقوّض السلام»: what a rule would do, were it set. */
function isSupposed(scene: Scene, { predicate, above }: RuleWord): boolean {
  const top = above.at(-1) ?? predicate;
  return (
    top.kind === 'noun' &&
    top.link === 'subject' &&
    top.parent?.clause.verb?.future === true &&
    !hitOf(top.parent, 'policy') &&
    !scene.syntax.classes.isDefinite(top.first)
  );
}

/** «[لوّحت] برلين بوقف تصدير السلاح» */
function threatens(scene: Scene, { controls }: RuleWord): boolean {
  return controls.some(({ first }) => isOneOf(scene, first, scene.lexicon.policy.threats));
}

/** «ينتهي الحظر في أكتوبر المقبل»: in the present, its end lies ahead. */
function endsLater(scene: Scene, { above }: RuleWord): boolean {
  return above.some(
    (one) =>
      one.kind === 'verb' &&
      one.hits.some(({ trigger }) => trigger.id === 'lift') &&
      one.clause.verb?.tense === 'present' &&
      scene.read.times.some((time) => time.first >= one.first && time.end <= one.clause.end),
  );
}

function isRule(scene: Scene, word: RuleWord): boolean {
  const { hit, moved } = word;
  if ((hit.trigger.under && !isUnder(word, hit.trigger.under)) || isUnder(word, 'oppose') || isCondition(scene, word))
    return false;
  if (hit.trigger.direction !== 'ban' && !moved && !stopsAid(scene, word)) return false;
  if (isStopOfSupply(word) && affectedBy(scene, word).length > 0) return false;
  return isAboutArms(scene, word) && !namesWeapons(scene, word);
}

/** «[إذا] توقفت … عن بيع السلاح», «[إذا] ما أوقفت …»: nothing is laid down. */
function isCondition({ syntax, lexicon }: Scene, { predicate: { kind, clause } }: RuleWord): boolean {
  const start = kind === 'verb' ? (clause.verb?.start ?? -1) : -1;
  return start >= 0 && [start, start - 1, start - 2].some((i) => lexicon.policy.conditions.has(syntax.classes.bare(i)));
}

/** «علّقت واشنطن [المساعدات العسكرية]»: aid in general, which is no movement of weapons. */
function stopsAid(scene: Scene, { predicate, hit }: RuleWord): boolean {
  if (hit.trigger.direction === 'licence') return false;
  return scene.read.items.some(
    (item) =>
      item.category === 'support' &&
      item.quantity === null &&
      item.first >= predicate.end &&
      item.first <= predicate.end + 3 &&
      item.end <= predicate.clause.end,
  );
}

/** Tokens behind a rule's word, or the movement that it stops, within which arms must be named. */
const REACH = 8;

/** The rule's own words name arms («حظر السلاح»), or those behind them do; «الحظر» alone is the one told before. */
function isAboutArms(scene: Scene, word: RuleWord): boolean {
  const { predicate, hit, moved } = word;
  if (namesItsArms(scene, predicate, (moved ?? predicate).first)) return true;
  return hit.trigger.id === 'embargo' && isToldEmbargo(scene, word);
}

/** True where arms are named behind a token, in a rule's clause or one relative to it. */
function namesItsArms(scene: Scene, predicate: Predicate, from: number): boolean {
  return clausesOf(scene, predicate).some((clause) => {
    const first = Math.max(from, clause.first);
    return namesArms(scene, first, Math.min(clause.end, first + REACH));
  });
}

/** True where arms are named between two tokens, nuclear and chemical ones apart, before words on when the rule holds («[خلال] عرض عسكري»). */
function namesArms(scene: Scene, from: number, to: number): boolean {
  const { lexicon, read, syntax } = scene;
  for (let i = from; i < to; i++) {
    const preposition = syntax.classes.preposition(i)?.form ?? '';
    const isWhen = lexicon.when.circumstances.has(preposition) || lexicon.attack.during.has(preposition);
    if (i > from && isWhen) return false;
    const names = read.items.some((item) => item.first === i) || isOneOf(scene, i, lexicon.military);
    if (names && !isOneOf(scene, i + 1, lexicon.policy.nuclear) && !isOneOf(scene, i - 1, lexicon.policy.bearing))
      return true;
  }
  return false;
}

/** The clause of a rule and those relative to it: «القيود [التي تمنع بيع طائرات]». */
function clausesOf(scene: Scene, { clause, first }: Predicate): Clause[] {
  return [
    clause,
    ...scene.syntax.clauses.filter((one) => one.opening === 'relative' && one.parent === clause && one.first > first),
  ];
}

/** «الحظر الدولي المفروض عليها» where arms were banned in the sentences before. */
function isToldEmbargo(scene: Scene, { predicate, hit }: RuleWord): boolean {
  const next = predicate.end;
  const plain =
    predicate.phrase?.end === next ||
    isOneOf(scene, next, scene.lexicon.policy.international) ||
    isOneOf(scene, next, new Set(scene.lexicon.bodies.keys()));
  if (!hit.reading.definite || !plain) return false;
  for (let one: Scene | null = scene, depth = 0; one && depth < 4; one = one.before, depth++) {
    if (
      one.predicates.some(
        (other) =>
          other !== predicate &&
          hitOf(other, 'policy', 'core')?.trigger.id === 'embargo' &&
          namesItsArms(one as Scene, other, other.first),
      )
    )
      return true;
  }
  return false;
}
