import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import { meantByPronoun, pronounOn, thatCountry } from './rule-pronouns.ts';
import { isUnder, type RuleWord } from './rule-words.ts';

/** «على ليبيا», «إلى إيران», «لإمداد القاهرة», «[يخضع السودان] لحظر»: the state that the rule is about. */
export function affectedBy(scene: Scene, word: RuleWord): string[] {
  const phrases = [word.predicate, ...settersOf(scene, word.predicate), ...(word.moved ? [word.moved] : [])].flatMap(
    (one) => argumentsOf(scene, one),
  );
  const told = phrases.find(
    (phrase) => scene.lexicon.onWhom.has(phrase.preposition) && affects(scene, phrase) && isWhom(scene, phrase),
  );
  if (told) return roleIds(scene.analysis, told);
  const inside = phrases.find(
    (phrase) =>
      isBare(phrase) && partiesOf(phrase)[0]?.by !== 'adjective' && affects(scene, phrase) && isWhom(scene, phrase),
  );
  if (inside) return roleIds(scene.analysis, inside);
  const partner = partnerOf(scene, phrases) ?? placeOf(scene, word, phrases) ?? sourceOf(scene, word, phrases);
  if (partner) return roleIds(scene.analysis, partner);
  const subjected = word.above.find(
    (one) => one.kind === 'verb' && hitOf(one, 'policy', 'light')?.trigger.id === 'subject-to',
  );
  if (subjected) return roleIds(scene.analysis, subjectOf(scene, subjected));
  const country = thatCountry(scene, phrases);
  if (country.length > 0) return country;
  const actor =
    word.predicate.kind === 'verb'
      ? actingIds(scene, subjectOf(scene, word.predicate))
      : ownerOf(scene, word.predicate);
  return meantByPronoun(scene, word, actor);
}

/** «تجارة السلاح [مع] إسرائيل», «إلى أطراف النزاع [في السودان]»: with whom, or where those are who have no name. */
function partnerOf(scene: Scene, phrases: readonly Phrase[]): Phrase | undefined {
  const { accord, onWhom } = scene.lexicon;
  const isAct = (phrase: Phrase) => scene.predicates.some((one) => one.phrase === phrase && one.first === phrase.head);
  const nameless = phrases.filter(
    (one) => onWhom.has(one.preposition) && one.parties.length === 0 && !isItem(one) && !isAct(one),
  );
  return phrases.find((phrase) => {
    if (!affects(scene, phrase)) return false;
    if (accord.partner.has(phrase.preposition)) return true;
    return accord.inside.has(phrase.preposition) && nameless.some(({ end }) => end === phrase.first);
  });
}

/** «جدد المجلس حظر الأسلحة [في اليمن]»: where an embargo holds. */
function placeOf(scene: Scene, { predicate, hit, above }: RuleWord, phrases: readonly Phrase[]): Phrase | undefined {
  // «اتهمها بانتهاك حظر الأسلحة في اليمن» lays down nothing.
  if (hit.trigger.id !== 'embargo' || !above.some((one) => hitOf(one, 'policy', 'governor'))) return undefined;
  return phrases.find(
    (phrase) =>
      phrase.first === predicate.phrase?.end &&
      scene.lexicon.accord.inside.has(phrase.preposition) &&
      isParty(phrase) &&
      affects(scene, phrase),
  );
}

/** «حظر استيراد السلاح [من روسيا]»: whose arms are no longer bought. */
function sourceOf(scene: Scene, { moved, hit }: RuleWord, phrases: readonly Phrase[]): Phrase | undefined {
  const buys = [moved?.hits ?? [], hit.trigger.id === 'embargo' ? actsBehind(scene, hit) : []]
    .flat()
    .some(({ trigger }) => trigger.kind === 'transfer' && trigger.direction === 'get');
  if (!buys) return undefined;
  return phrases.find(
    (phrase) => scene.lexicon.policy.from.has(phrase.preposition) && isParty(phrase) && affects(scene, phrase),
  );
}

/** «حظر [استيراد]»: the uses of the act that an embargo names, within its words or joined to them. */
function actsBehind({ predicates }: Scene, { first }: TriggerHit): readonly TriggerHit[] {
  return predicates.filter((one) => one.parent?.first === first && one.kind === 'noun').flatMap(({ hits }) => hits);
}

/** A phrase of arms is about whose they are: «الحظر على تكنولوجيا الصواريخ [الإيرانية]»; of what is sold they are the seller's. */
function isWhom(scene: Scene, phrase: Phrase): boolean {
  return isParty(phrase) || !isItem(phrase) || scene.lexicon.policy.on.has(phrase.preposition);
}

function affects(scene: Scene, phrase: Phrase): boolean {
  return roleIds(scene.analysis, phrase).some((id) => !id.startsWith('international:') && id !== 'region:world');
}

/** «حظر … [المفروض] على ليبيا», «الحظر الذي [يفرضه] … على ليبيا» */
function settersOf(scene: Scene, predicate: Predicate): Predicate[] {
  return scene.predicates.filter(
    (one) => one.parent === predicate && one.link === 'relative' && hitOf(one, 'policy', 'governor'),
  );
}

function argumentsOf(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'verb') {
    const { objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return [...objects, ...obliques].filter((phrase) => phrase.first >= predicate.end);
  }
  const { own, objects, obliques } = nounArguments(predicate);
  return [...(own ? [{ ...own, preposition: '' }] : []), ...objects, ...obliques];
}

/** «طالبت [ليبيا] برفع حظر التسليح عن جيشها», «طلب [ليبيا] رفع الحظر»: a state that calls for an end to a rule, where nobody else is named, is under it. */
export function callerOf(scene: Scene, word: RuleWord): string[] {
  if (!isUnder(word, 'lift')) return [];
  const call = word.above.find((one) => hitOf(one, 'policy', 'light')?.trigger.id === 'call-for');
  if (!call) return [];
  return statesOf(roleIds(scene.analysis, call.kind === 'verb' ? subjectOf(scene, call) : nounArguments(call).own));
}

/** Who set the rule: «الحظر [الأممي]», «[رفعت واشنطن] الحظر», «[يفرضه الاتحاد الأوروبي]», «مبيعات السلاح [الأمريكية]». */
export function actorOf(scene: Scene, word: RuleWord): string[] {
  const own = ownerOf(scene, word.predicate);
  // Who calls for a rule or against one does not set it.
  if (isUnder(word, 'call-for') || (isUnder(word, 'reject') && word.hit.trigger.direction === 'ban')) {
    return statesOf(own).length > 0 ? statesOf(own) : sellerOf(scene, word);
  }
  // «الفيتو [الأمريكي] على بيعها السلاح»
  if (word.hit.trigger.id === 'veto' && own.length > 0) return own;
  for (const one of [word.predicate, ...settersOf(scene, word.predicate), ...word.above, ...word.controls]) {
    if (hitOf(one, 'policy', 'light')?.trigger.id === 'subject-to') continue;
    const ids = one.kind === 'verb' ? actingIds(scene, subjectOf(scene, one)) : doerOf(scene, one, word);
    if (ids.length > 0) return ids;
  }
  if (word.bill) {
    const council = councilOf(scene, word.bill);
    if (council.length > 0) return council;
  }
  if (own.length > 0) return own;
  const seller = sellerOf(scene, word);
  return seller.length > 0 ||
    word.hit.trigger.direction === 'ban' ||
    (word.moved && pronounOn(scene, word.moved.first) !== '')
    ? seller
    : speakerOf(scene, word.predicate);
}

/** «تخفيف [اليابان] القيود»: the party beside a noun of what is done to a rule. */
function doerOf(scene: Scene, noun: Predicate, { predicate }: RuleWord): string[] {
  const { own } = nounArguments(noun);
  const does = noun !== predicate && own !== null && own.end <= predicate.first && isParty(own);
  return does ? roleIds(scene.analysis, own) : [];
}

function subjectOf(scene: Scene, { clause }: Predicate): Phrase | null {
  return verbArguments(clause, scene.syntax.classes).subject;
}

function actingIds(scene: Scene, subject: Phrase | null): string[] {
  if (!subject || isItem(subject)) return [];
  const ids = [...roleIds(scene.analysis, subject), ...councilOf(scene, subject)];
  if (ids.length === 0) return bodyBehind(scene, subject);
  return ids.slice(0, ids.some((id) => id.startsWith('international:')) ? 1 : ids.length);
}

/** «مشرعون [في مجلس النواب الأمريكي]»: people without a name act for the body that they sit in. */
function bodyBehind(scene: Scene, subject: Phrase): string[] {
  const body = subject.clause.phrases.find(
    (phrase) =>
      phrase.first <= subject.end &&
      scene.lexicon.accord.inside.has(phrase.preposition) &&
      partiesOf(phrase)[0]?.by === 'office',
  );
  return statesOf(roleIds(scene.analysis, body ?? null));
}

function statesOf(ids: readonly string[]): string[] {
  return ids.filter((id) => id.startsWith('state:'));
}

/** «الحظر [الأممي]», «القيود [الأمريكية]», «حظر … [من قبل …]». */
function ownerOf(scene: Scene, predicate: Predicate): string[] {
  if (predicate.kind === 'verb') return [];
  const { own, obliques } = nounArguments(predicate);
  const body = own ? bodyOf(scene, own) : null;
  if (body) return [body];
  const [first] = own ? partiesOf(own) : [];
  if (
    own &&
    first &&
    !isItem(own) &&
    (first.by === 'adjective' || first.ids.some((id) => id.startsWith('international:')))
  )
    return roleIds(scene.analysis, own);
  return roleIds(scene.analysis, obliques.find((phrase) => scene.lexicon.byWhom.has(phrase.preposition)) ?? null);
}

/** «[صادرات السلاح الألمانية]», «تصدير السلاح [من بريطانيا]»: whose trade is stopped sets the rule. */
function sellerOf(scene: Scene, { moved }: RuleWord): string[] {
  if (!moved?.phrase) return [];
  const { own, obliques } = nounArguments(moved);
  const adjective = own?.parties.filter((party) => party.by === 'adjective') ?? [];
  if (adjective.length > 0) return idsOf(scene.analysis, adjective);
  const from = obliques.find((phrase) => scene.lexicon.policy.from.has(phrase.preposition) && isParty(phrase));
  return statesOf(roleIds(scene.analysis, from ?? null));
}

/** «قالت [الحكومة الألمانية] إن تصدير السلاح سيتوقف»: a state's office speaks of its own rule. */
function speakerOf(scene: Scene, { clause }: Predicate): string[] {
  for (let outer = clause.opening === 'that' ? clause.parent : null; outer; outer = outer.parent) {
    const subject = outer.verb ? verbArguments(outer, scene.syntax.classes).subject : null;
    const speaker = subject ? partiesOf(subject)[0] : undefined;
    if (subject && speaker && (speaker.by === 'office' || speaker.by === 'person'))
      return statesOf(roleIds(scene.analysis, subject)).slice(0, 1);
  }
  return [];
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
  return [...scene.lexicon.bodies.values()]
    .filter((id) => scene.analysis.entities.mentioned().includes(id))
    .slice(0, 1);
}
