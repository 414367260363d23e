import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isAnothers, type Scene } from '../scene.ts';

/**
 * The phrases of those who take part in a contact: subject and objects of its verb, «مع», «بين», «بـ», those in the noun's own phrase,
 * and who holds it («أجرى [الوزير] محادثات», «محادثات أجراها [الوزير]», «خلال لقائـه» of the subject).
 */
export function participantsOf(scene: Scene, predicate: Predicate): Phrase[] {
  const found = (predicate.kind === 'verb' ? ofVerb(scene, predicate) : ofNoun(scene, predicate)).filter(isTaking);
  return idsOf(scene.analysis, found.flatMap(partiesOf)).length > 1 ? found : [...found, ...meant(scene, predicate).filter(isTaking)];
}

function isTaking(phrase: Phrase): boolean {
  return partiesOf(phrase).length > 0 && !isItem(phrase);
}

/** Whom the words leave out: those around the verb that «في اتصال» belongs to, or of whom was told last. */
function meant(scene: Scene, predicate: Predicate): Phrase[] {
  const { parent, phrase, clause, first } = predicate;
  if (predicate.kind === 'noun') {
    if (parent?.kind !== 'verb' || !phrase || !scene.lexicon.during.has(phrase.preposition)) return [];
    const { subject, objects } = verbArguments(parent.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects];
  }
  // «زار الوزير باريس حيث [سيلتقي] نظيرته الفرنسية»
  const before = scene.syntax.clauses.flatMap((one) => (one.first <= clause.first ? one.phrases : [])).filter((one) => one.end <= first && one.parties.some((party) => party.by === 'person'));
  return before.length > 0 ? before.slice(-1) : spokenOf(scene);
}

function ofVerb(scene: Scene, predicate: Predicate): Phrase[] {
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  return [...(subject ? [subject] : []), ...objects, ...together(scene, predicate, obliques)];
}

/** «[وصل الوزير إلى بغداد.] وسيلتقي رئيس الوزراء.»: who the sentence before was about. */
function spokenOf(scene: Scene): Phrase[] {
  const clause = scene.before?.syntax.clauses.find((one) => one.verb !== null);
  const subject = clause && scene.before ? verbArguments(clause, scene.before.syntax.classes).subject : null;
  return subject?.parties[0]?.by === 'person' ? [subject] : [];
}

function ofNoun(scene: Scene, predicate: Predicate): Phrase[] {
  const { own, obliques } = nounArguments(predicate);
  return [...above(scene, predicate), ...about(scene, predicate), ...(own ? [own] : []), ...together(scene, predicate, obliques)];
}

/** «أجرى [الوزير] محادثات», «خلال لقائـ[ـه] نظيره»: the subject of the verb above that holds it or whom its pronoun means. */
function above(scene: Scene, predicate: Predicate): Phrase[] {
  const resumed = predicate.hits.some((hit) => hit.reading.suffix !== '');
  let child = predicate;
  for (let depth = 0; child.parent && depth < 3; depth++) {
    const { parent, link } = child;
    if (parent.kind === 'verb') {
      const { subject, obliques } = verbArguments(parent.clause, scene.syntax.classes);
      if (link === 'subject') return together(scene, predicate, obliques);
      return subject && (resumed || holds(scene, parent)) ? [subject] : [];
    }
    child = parent;
  }
  return [];
}

/** «محادثات [أجراها وزير المالية مع مسؤولين]»: a verb of holding in a relative clause about it. */
function about(scene: Scene, predicate: Predicate): Phrase[] {
  const verbs = scene.predicates.filter((one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate && holds(scene, one));
  return verbs.flatMap((verb) => {
    const { subject, objects, obliques } = verbArguments(verb.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects, ...together(scene, verb, obliques)];
  });
}

/** «عقد», «أجرى», «ترأس», «اختتم»: verbs whose object is the contact itself. */
function holds(scene: Scene, { first }: Predicate): boolean {
  const lemma = scene.syntax.classes.verb(first)?.use.lemma ?? '';
  return scene.lexicon.holds.has(lemma) || scene.lexicon.lightVerbs.has(lemma);
}

function together(scene: Scene, predicate: Predicate, obliques: readonly Phrase[]): Phrase[] {
  return obliques.filter((phrase) => scene.lexicon.together.has(phrase.preposition) && phrase.first > predicate.first && !isAnothers(scene, predicate, phrase));
}
