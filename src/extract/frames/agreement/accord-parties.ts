import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { hitOf, isAnothers, isOneOf, type Scene } from '../scene.ts';
import { type AccordWord, chainOfAccord } from './accord-word.ts';
import { doersAbove } from './doers-above.ts';
import { partnerIds } from './partner-ids.ts';

/** Who shares an accord: «[وقّعت تونس وإيطاليا]», «اتفاق بين [البلدين]», «الاتفاق [التركي] [القطري]», «مع [روسيا]». */
export function accordParties(scene: Scene, word: AccordWord): string[] {
  const chain = chainOfAccord(word);
  const named = unique(chain.flatMap((one) => idsAround(scene, word, one, chain)));
  if (named.length < 2) named.push(...toldAbout(scene, word).filter((id) => !named.includes(id)));
  if (named.length < 2) named.push(...unique(holderIds(scene, word)).filter((id) => !named.includes(id)));
  if (named.length >= 2) return named;
  const shared = unique([...named, ...doersAbove(scene, word, named)]);
  return shared.length >= 2 ? shared : unique([...shared, ...ownersOf(scene, word)]);
}

/** «اختتمت [اللجنة العسكرية المشتركة] بين مصر واليونان أعمالها بتوقيع خطة التعاون»: those who share what brings it about. */
function holderIds(scene: Scene, word: AccordWord): string[] {
  const holder = word.above.find((one) => hitOf(one, 'agreement', 'core')?.trigger.direction === 'joint');
  return holder ? idsAround(scene, word, holder, [holder]) : [];
}

/**
 * Partners that a relative clause on the accord names: «اتفاقية تتعلق بالتعاون العسكري [مع فرنسا]», «اتفاقا يسمح [للقوات الأمريكية] باستخدام
 * قواعد».
 */
function toldAbout(scene: Scene, { predicate }: AccordWord): string[] {
  const { together, towards } = scene.lexicon.accord;
  const about = scene.predicates.filter((one) => one.link === 'relative' && one.parent === predicate);
  const phrases = about.flatMap(({ clause, hits }) => {
    const permits = hits.some(({ trigger }) => trigger.id === 'permit-bases');
    return clause.phrases.filter(
      ({ preposition }) => together.has(preposition) || (permits && towards.has(preposition)),
    );
  });
  return unique(phrases.slice(0, 1).flatMap((phrase) => partnerIds(scene, phrase)));
}

/** «بوساطة [صينية]», «برعاية [الأمم المتحدة]»: who brings it about and is no party to it. */
export function mediatorsOf(scene: Scene, { predicate, steps }: AccordWord): string[] {
  const clauses = new Set([predicate, ...steps.map((step) => step.predicate)].map(({ clause }) => clause));
  const under = [...clauses].flatMap(({ phrases }) => phrases).filter((one) => isMediation(scene, one));
  return unique(under.flatMap((phrase) => ownIds(scene, phrase)));
}

function isMediation(scene: Scene, { preposition, head }: Phrase): boolean {
  const { mediated } = scene.lexicon.accord;
  return mediated.has(preposition) || isOneOf(scene, head, mediated);
}

/** «قاعدة [إنجرليك] الجوية», «قاعدة في [بورتسودان]»: whose bases they are, by where they lie. */
function ownersOf(scene: Scene, { predicate, hit }: AccordWord): string[] {
  const { phrase, clause } = predicate;
  if (hit.trigger.direction !== 'bases' || !phrase) return [];
  const { entities } = scene.analysis;
  const where = clause.phrases.filter(
    (one) => scene.lexicon.accord.inside.has(one.preposition) && isRightBehind(predicate, one),
  );
  return [...phrase.parties, ...where.slice(0, 1).flatMap(({ parties }) => parties)]
    .filter((party) => party.first >= predicate.first)
    .flatMap(({ ids }) => ids.filter((id) => entities.type(id) === 'place'))
    .flatMap((id) => entities.stateOf(id) ?? [])
    .map((state) => entities.use(state));
}

function idsAround(scene: Scene, word: AccordWord, predicate: Predicate, chain: readonly Predicate[]): string[] {
  const { subject, own, bare, obliques } = phrasesOf(scene, predicate);
  const ours = [...chain, ...joinedTo(scene, word.predicate), ...mattersOf(scene, word.predicate)];
  const mine = obliques.filter(
    (phrase) => !isAnothers(scene, predicate, phrase, ours) && isShared(scene, word, predicate, phrase),
  );
  const { direction } = word.hit.trigger;
  // «طوّرت الهند معا صاروخا [روسيا]»: what is made is no party.
  const given = direction === 'bases' || (predicate.kind === 'verb' && direction !== 'jointly') ? bare : [];
  return [
    ...partnerIds(scene, subject),
    ...ownIds(scene, own),
    ...[...given, ...mine].flatMap((phrase) => partnerIds(scene, phrase)),
  ];
}

/** «وقف البرنامج العسكري [والمحادثات الأمنية] مع …»: what is joined to an accord has the same partners. */
function joinedTo({ predicates, syntax: { classes } }: Scene, { first, clause }: Predicate): Predicate[] {
  const joined = (one: Predicate) => one.first > first && one.clause === clause && classes.isJoined(one.first);
  return predicates.filter((one) => joined(one) && hitOf(one, 'agreement', 'core') !== undefined);
}

/** «اتفاقية [للتعاون العسكري] بين …», «مذكرة بشأن [تبادل] المعلومات مع …»: what an accord is about has the same partners. */
function mattersOf({ predicates }: Scene, accord: Predicate): Predicate[] {
  const found = [accord];
  for (const one of predicates)
    if (one.kind === 'noun' && one.link === 'complement' && one.parent && found.includes(one.parent)) found.push(one);
  return found;
}

function phrasesOf(
  scene: Scene,
  predicate: Predicate,
): { subject: Phrase | null; own: Phrase | null; bare: Phrase[]; obliques: Phrase[] } {
  if (predicate.kind === 'verb') {
    const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return { subject, own: null, bare: objects, obliques };
  }
  const { own, objects, obliques } = nounArguments(predicate);
  return { subject: null, own, bare: objects.filter(isBare), obliques };
}

/** «مع», «بين» for all; «لـ», «إلى» for whom bases are opened to and what is joined; «في» for where a base stands. */
function isShared(scene: Scene, word: AccordWord, predicate: Predicate, phrase: Phrase): boolean {
  const { accord } = scene.lexicon;
  const { preposition } = phrase;
  const { direction } = word.hit.trigger;
  if (accord.together.has(preposition)) return direction !== 'join' && !isOfPair(scene, phrase);
  // «تربط فرنسا [بجيبوتي] اتفاقية دفاع»
  if (predicate.kind === 'verb' && accord.bindsTo.has(preposition) && isBond(predicate)) return true;
  const isToWhom = accord.towards.has(preposition) && !isAct(scene, phrase);
  if (direction !== 'bases') return isToWhom && (direction === 'join' || isOnBases(scene, word));
  return (
    isToWhom || (predicate === word.predicate && accord.inside.has(preposition) && isRightBehind(predicate, phrase))
  );
}

function isBond({ hits }: Predicate): boolean {
  return hits.some(({ trigger }) => trigger.id === 'bind');
}

/** «اتفاق تأجير [قاعدة] للولايات المتحدة» */
function isOnBases(scene: Scene, { predicate }: AccordWord): boolean {
  return mattersOf(scene, predicate).some((one) => hitOf(one, 'agreement', 'core')?.trigger.id === 'bases');
}

/** «بالقرب من [الحدود] مع إسرائيل»: not who shares the accord, but who has a border, a war or a quarrel. */
function isOfPair(scene: Scene, { first, clause }: Phrase): boolean {
  const before = clause.phrases.find((one) => one.end === first);
  return before !== undefined && isOneOf(scene, before.head, scene.lexicon.accord.pairs);
}

/** «فتح القواعد [لضرب] التنظيم»: what for, not to whom. */
function isAct({ predicates }: Scene, phrase: Phrase): boolean {
  return predicates.some((one) => one.kind === 'noun' && one.phrase === phrase && one.first === phrase.head);
}

/** «قاعدة عسكرية [في قطر]»: no other place or act stands between. */
function isRightBehind({ phrase, clause }: Predicate, { first }: Phrase): boolean {
  const between = clause.phrases.filter((one) => phrase && one.first >= phrase.end && one.end <= first);
  return between.every((one) => isBare(one) && one.parties.length === 0);
}

/** All adjectives of an accord's own phrase are its parties: «التعاون العسكري [المغربي] [الموريتاني]». */
function ownIds(scene: Scene, own: Phrase | null): string[] {
  if (!own) return [];
  const adjectives = own.parties.filter((party) => party.by === 'adjective');
  return unique([...idsOf(scene.analysis, adjectives), ...partnerIds(scene, own)]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
