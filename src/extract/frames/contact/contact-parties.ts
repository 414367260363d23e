import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import type { Scene } from '../scene.ts';

/** A phrase that takes part in a contact, and by what word. */
export interface Participant {
  phrase: Phrase;
  /** `subject`, `object`, `of`, or the preposition. */
  by: string;
}

/** Prepositions before those who take part: «مع», «بين», «بـ» of «اجتمع بـ», «من» of «اتصال من», «بمشاركة». */
export function participantsOf(scene: Scene, predicate: Predicate): Participant[] {
  const found = predicate.kind === 'verb' ? ofVerb(scene, predicate) : ofNoun(scene, predicate);
  return found.filter(({ phrase }) => partiesOf(phrase).length > 0 && !isItem(phrase));
}

function ofVerb(scene: Scene, predicate: Predicate): Participant[] {
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  return [
    ...(subject ? [{ phrase: subject, by: 'subject' }] : []),
    ...objects.map((phrase) => ({ phrase, by: 'object' })),
    ...together(scene, obliques),
  ];
}

function ofNoun(scene: Scene, predicate: Predicate): Participant[] {
  const { own, obliques, objects } = nounArguments(predicate);
  const inside = [
    ...(own && partiesOf(own).length > 0 ? [{ phrase: own, by: 'of' }] : []),
    ...together(scene, obliques),
    ...objects.map((phrase) => ({ phrase, by: 'object' })),
  ];
  return [...above(scene, predicate), ...inside];
}

/** «أجرى [الوزير] محادثات», «خلال لقائـ[ـه] نظيره»: the subject of the verb above, of whom the noun is told. */
function above(scene: Scene, predicate: Predicate): Participant[] {
  let child = predicate;
  for (let depth = 0; child.parent && depth < 3; depth++) {
    const { parent, link } = child;
    if (parent.kind === 'verb') {
      const { subject, obliques } = verbArguments(parent.clause, scene.syntax.classes);
      if (!subject || link === 'subject') return link === 'subject' ? together(scene, obliques) : [];
      const resumed = predicate.hits.some((hit) => hit.reading.suffix !== '');
      return isCarrying(scene, parent) || resumed ? [{ phrase: subject, by: 'subject' }] : [];
    }
    child = parent;
  }
  return [];
}

/** «عقد», «أجرى», «ترأس», «اختتم»: verbs whose object is the contact itself. */
function isCarrying(scene: Scene, { first }: Predicate): boolean {
  const lemma = scene.syntax.classes.verb(first)?.use.lemma ?? '';
  return scene.lexicon.holds.has(lemma) || scene.lexicon.lightVerbs.has(lemma);
}

function together(scene: Scene, obliques: readonly Phrase[]): Participant[] {
  return obliques.filter((phrase) => scene.lexicon.together.has(phrase.preposition)).map((phrase) => ({ phrase, by: phrase.preposition }));
}

/** Ids of participants for a role, each once; people who only lend their state a name («العاصمة») are left out. */
export function participantIds(scene: Scene, participants: readonly Participant[]): string[] {
  const parties: PartyMention[] = participants.flatMap(({ phrase }) => partiesOf(phrase));
  return idsOf(scene.analysis, parties);
}
