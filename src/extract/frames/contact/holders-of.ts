import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { partnersOf } from './partners-of.ts';

/** «أجرى [الوزير] محادثات», «شاركت [البحرية] في مناورات»: the subject of the verb of holding above, with whom it holds it. */
export function holdersOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase[] {
  // «بدأت الحرب [خلال] لقائه»: only an occasion of what the verb says.
  const { occasions, carried } = scene.lexicon.contact;
  const preposition = predicate.phrase?.preposition ?? '';
  if (occasions.has(preposition) && !carried.has(preposition)) return [];
  for (let child = predicate, depth = 0; child.parent && depth < 3; depth++) {
    const { parent, link } = child;
    if (parent.kind === 'verb') {
      if (!isHolder(scene, parent)) return [];
      const { subject, objects, obliques } = verbArguments(parent.clause, scene.syntax.classes);
      const behind = obliques.filter((phrase) => link === 'subject' || phrase.first < predicate.first);
      // «جمع لقاء … [وزيري الدفاع …]»: what is gathered stands behind.
      const gathers = isOneOf(scene, parent.first, scene.lexicon.contact.gathers);
      const apposed = objects.filter((phrase) => gathers || phrase.end <= predicate.first);
      return [
        ...(subject && subject !== predicate.phrase ? [subject] : []),
        ...apposed,
        ...partnersOf(scene, parent, hit, behind),
      ];
    }
    child = parent;
  }
  return [];
}

/** «محادثات [أجراها وزير المالية مع مسؤولين]»: a verb of holding in a relative clause about it. */
export function holdersAbout(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase[] {
  const verbs = scene.predicates.filter(
    (one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate && isHolder(scene, one),
  );
  return verbs.flatMap((verb) => {
    const { subject, objects, obliques } = verbArguments(verb.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects, ...partnersOf(scene, verb, hit, obliques)].filter(
      (phrase) => phrase !== predicate.phrase,
    );
  });
}

function isHolder(scene: Scene, { first }: Predicate): boolean {
  return scene.lexicon.contact.holders.has(scene.syntax.classes.verb(first)?.use.lemma ?? '');
}
