import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import { isAnothers, type Scene } from '../scene.ts';
import type { AccordWord } from './accord-word.ts';

/** Who shares an accord: «[وقّعت تونس وإيطاليا]», «اتفاق بين [البلدين]», «الاتفاق [التركي] [القطري]», «مع [روسيا]». */
export function accordParties(scene: Scene, word: AccordWord): string[] {
  const chain = [word.predicate, ...word.steps.map((step) => step.predicate)];
  const named = unique(chain.flatMap((one) => idsAround(scene, word, one, chain)));
  if (named.length >= 2 || !word.verb) return named;
  // «تجري [اليونان] محادثات لتوسيع الاتفاقية», «نفت [الجزائر] منح روسيا قاعدة»
  return unique([...named, ...partnerIds(scene, verbArguments(word.verb.clause, scene.syntax.classes).subject)]);
}

function idsAround(scene: Scene, word: AccordWord, predicate: Predicate, chain: readonly Predicate[]): string[] {
  const { subject, own, bare, obliques } = phrasesOf(scene, predicate);
  const mine = obliques.filter(
    (phrase) => !isAnothers(scene, predicate, phrase, chain) && isShared(scene, word, phrase),
  );
  const given = word.hit.trigger.direction === 'bases' || predicate.kind === 'verb' ? bare : [];
  return [
    ...partnerIds(scene, subject),
    ...ownIds(scene, own),
    ...[...given, ...mine].flatMap((phrase) => partnerIds(scene, phrase)),
  ];
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
function isShared(scene: Scene, { hit }: AccordWord, { preposition }: Phrase): boolean {
  const { accord } = scene.lexicon;
  if (accord.together.has(preposition)) return true;
  const { direction } = hit.trigger;
  if (direction === 'bases') return accord.towards.has(preposition) || accord.inside.has(preposition);
  return direction === 'join' && accord.towards.has(preposition);
}

/** All adjectives of an accord's own phrase are its parties: «التعاون العسكري [المغربي] [الموريتاني]». */
function ownIds(scene: Scene, own: Phrase | null): string[] {
  if (!own) return [];
  const adjectives = own.parties.filter((party) => party.by === 'adjective');
  return unique([...idsOf(scene.analysis, adjectives), ...partnerIds(scene, own)]);
}

/** Parties of a phrase; of weapons only whose they are: «للطائرات [الفرنسية]». */
function partnerIds(scene: Scene, phrase: Phrase | null): string[] {
  if (!phrase || partiesOf(phrase).length === 0) return [];
  const ids = isItem(phrase)
    ? idsOf(
        scene.analysis,
        phrase.parties.filter((party) => party.by === 'adjective'),
      )
    : roleIds(scene.analysis, phrase);
  return ids.filter((id) => !id.startsWith('region:'));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
