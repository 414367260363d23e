import type { Shortfall } from '../../../model/index.ts';
import { partiesOf } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { AccordWord } from './accord-word.ts';
import { GROUP } from './is-defence.ts';

/** What a word of accord tells where that is none of ours: a sale by its name, a shared view, a wish or a likeness; else null. */
export function otherAccord(scene: Scene, word: AccordWord): Shortfall | null {
  const { direction, governed } = word.hit.trigger;
  const needsStep = direction === 'bases' || direction === 'state' || governed;
  if (needsStep && word.steps.length === 0 && !isAnnounced(scene, word)) return 'no-stage';
  if (!isFollowed(scene, word)) return 'no-preposition';
  if (isSale(scene, word)) return 'sale';
  if (isLoose(scene, word)) return 'no-treaty';
  if (isNoBase(scene, word)) return 'no-base';
  if (isCivil(scene, word)) return 'no-accord';
  return isOnlyMeeting(scene, word) ? 'only-meeting' : null;
}

/** «[أعلنت] الدولتان تطبيع العلاقات بينهما» */
function isAnnounced(scene: Scene, { hit, above: [nearest] }: AccordWord): boolean {
  return (
    hit.trigger.id === 'normalise' &&
    nearest !== undefined &&
    isOneOf(scene, nearest.first, scene.lexicon.accord.announces)
  );
}

/** «اتفق … [على]»: the preposition that makes the verb ours must follow soon; what is joined is an alliance. */
function isFollowed(scene: Scene, { hit }: AccordWord): boolean {
  const { trigger, end } = hit;
  if (trigger.with.length === 0) return true;
  for (let i = end; i < Math.min(end + 10, scene.read.sentence.end); i++) {
    const preposition = scene.syntax.classes.preposition(i);
    if (!preposition || !trigger.with.includes(preposition.form)) continue;
    return (
      trigger.direction !== 'join' ||
      [0, 1, 2].some((k) => isOneOf(scene, preposition.head + k, scene.lexicon.accord.alliances))
    );
  }
  return false;
}

/** «اتفاقا لشراء منظومة»: a sale by its name is a transfer. */
function isSale(scene: Scene, { predicate, hit }: AccordWord): boolean {
  if (hit.trigger.direction !== 'party') return false;
  const next = scene.predicates.find((one) => one.parent === predicate && one.link === 'complement');
  const core = next ? hitOf(next, 'transfer', 'core') : undefined;
  // «اتفاقية [لإنتاج] الذخائر»: who makes something with another shares the work.
  if (core?.trigger.id === 'produce') return false;
  if (core === undefined) return false;
  // «اتفاقية لشراء طائرات ركاب»: what is bought and sold is no accord, whatever it is.
  if (BARGAINS.has(core.trigger.id)) return true;
  return (
    core.trigger.item === null &&
    scene.read.items.some((item) => item.first >= (next?.end ?? 0) && item.end <= predicate.clause.end)
  );
}

const BARGAINS: ReadonlySet<string> = new Set(['buy', 'sell']);

/** «اتفقا على [ضرورة] …» is one mind, «إقامة علاقات [طيبة]» a wish, «أعلنا [في بيان مشترك]» a paper: none is an accord. */
function isLoose(scene: Scene, { predicate, hit, steps }: AccordWord): boolean {
  const { views, formal } = scene.lexicon.accord;
  const { trigger, end } = hit;
  const { classes } = scene.syntax;
  const { phrase, clause } = predicate;
  if (trigger.direction === 'state' && steps.at(-1)?.hit.trigger.direction === 'relations')
    return end - hit.first === 1 && !hit.reading.definite && hit.reading.suffix === '' && !isOneOf(scene, end, formal);
  if (trigger.id === 'statement')
    return steps.length === 0 && phrase !== null && scene.lexicon.contact.occasions.has(phrase.preposition);
  if (trigger.with.length === 0 || trigger.direction === 'join') return false;
  const on = clause.phrases.find((one) => one.first >= end && trigger.with.includes(one.preposition));
  const isView =
    (on !== undefined && isOneOf(scene, on.head, views)) ||
    scene.syntax.clauses.some(
      (one) => one.opening === 'that' && one.parent === clause && views.has(classes.bare(one.opener)),
    );
  // «اتفقا على ضرورة تعزيز [التعاون العسكري]» is an accord in words all the same.
  return (
    isView &&
    !scene.predicates.some((one) => one.first > end && one.clause === clause && hitOf(one, 'agreement', 'core'))
  );
}

/** «بحث [الوزير] التعاون العسكري» is a meeting; «تجري [روسيا والهند] مباحثات حول التعاون العسكري» are talks of states. */
function isOnlyMeeting(scene: Scene, { hit, steps, verb }: AccordWord): boolean {
  if (hit.trigger.direction !== 'state') return false;
  const talks = steps.find((step) => step.hit.trigger.direction === 'accord');
  if (!talks) return false;
  // «العلاقات» alone
  if (hit.end - hit.first === 1) return true;
  const teller = talks.predicate.kind === 'verb' ? talks.predicate : verb;
  const subject = teller && verbArguments(teller.clause, scene.syntax.classes).subject;
  return (
    !subject || !partiesOf(subject).length || !partiesOf(subject).every(({ by }) => by === 'name' || by === 'capital')
  );
}

/** «كقاعدة للهجوم», «وقف التدريب في قاعدة», «قواعد السلوك», «مسلحي القاعدة»: no base is given or taken. */
function isNoBase(scene: Scene, { predicate, hit, steps }: AccordWord): boolean {
  if (hit.trigger.direction !== 'bases') return false;
  const { accord } = scene.lexicon;
  const { like, inside, rules } = accord;
  const { phrase, first, parent } = predicate;
  const preposition = phrase?.preposition ?? '';
  // «قامت بـ[تسليم] خمس دبابات في القاعدة»
  const isOnlyTurned = steps.every(
    ({ hit: { trigger } }) => trigger.direction === 'turn' || trigger.direction === 'leave',
  );
  // «حق الوصول [إلى] أربع قواعد»
  const isReached = accord.towards.has(preposition) && steps[0]?.hit.trigger.id === 'use-bases';
  if (
    (like.has(preposition) && !isReached) ||
    (isOnlyTurned && inside.has(preposition)) ||
    isOneOf(scene, hit.end, rules)
  )
    return true;
  // «نقل المنظومات [من قاعدة]»
  if (accord.out.has(preposition) && steps.every((step) => step.hit.trigger.id === 'host-bases')) return true;
  // «استُخدمت في ضرب [قاعدة]»
  if (parent?.phrase === phrase && parent.hits.some(({ trigger }) => trigger.kind === 'attack')) return true;
  return scene.read.parties.some((party) => first >= party.first && first < party.end && party.ids.every(isGroup));
}

function isGroup(id: string): boolean {
  return id.startsWith(GROUP);
}

/** «الاتفاق [النووي]», «اتفاق لتبادل [الأسرى]», «اتفاق للتعاون في المجال [النووي]»: in the accord's own phrase or the two right behind it. */
function isCivil(scene: Scene, { predicate, hit }: AccordWord): boolean {
  const { phrase, clause } = predicate;
  if (hit.trigger.direction !== 'party' || !phrase) return false;
  let end = phrase.end;
  for (let behind = 0; behind < 2; behind++) {
    const next = clause.phrases.find((one) => one.first === end);
    if (!next || next.parties.length > 0) break;
    end = next.end;
  }
  for (let i = hit.end; i < end; i++) if (isOneOf(scene, i, scene.lexicon.accord.civil)) return true;
  return false;
}
