import type { Clause } from '../../syntax/clause.ts';
import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { Scene } from '../scene.ts';
import { launchOf } from './doer-ids.ts';
import { isOnlySite } from './parties-of-attack.ts';

/** What stands around a verb of attack. */
export interface StrikeArguments {
  doer: Phrase | null;
  hit: Phrase[];
  obliques: Phrase[];
}

/**
 * Finds who strikes and what is hit around a verb of attack, which unlike other verbs has things as objects that belong to somebody:
 *
 * - «[قوة] هاجمت [القاعدة]», «هاجمت [القوة] [القاعدة]»
 * - «صاروخ استهدف [الرياض]»: without a pronoun the relative clause has its noun for subject
 * - «استُهدف [معسكر للجيش]»: a site alone is what was hit
 */
export function strikeArguments(scene: Scene, clause: Clause): StrikeArguments {
  const { subject, objects, obliques, inherited } = verbArguments(clause, scene.syntax.classes);
  const { verb, antecedent } = clause;
  if (!verb) return { doer: null, hit: [], obliques };
  const after = clause.phrases.filter((phrase) => isBare(phrase) && phrase.first > verb.first);
  if (clause.opening === 'relative' && antecedent) {
    return verb.suffix === ''
      ? { doer: antecedent, hit: after, obliques }
      : { doer: after[0] ?? null, hit: [antecedent, ...after.slice(1)], obliques };
  }
  if (inherited || !subject || subject.first < verb.first) return { doer: subject, hit: objects, obliques };
  const swallowed = objects.length === 0 ? behindLaunch(scene, subject) : [];
  if (swallowed.length > 0) return { doer: subject, hit: swallowed, obliques };
  const alone = objects.length === 0 && isOnlySite(scene, subject) && !isParty(subject);
  return alone ? { doer: null, hit: [subject], obliques } : { doer: subject, hit: objects, obliques };
}

/** «استهدف صاروخ أطلقه الحوثيون [مطار أبها]»: what stands behind who launched the weapon is what it hit. */
function behindLaunch(scene: Scene, subject: Phrase): Phrase[] {
  const launch = launchOf(scene, subject);
  return launch ? launch.clause.phrases.filter((one) => isBare(one) && one.first >= launch.by.end) : [];
}
