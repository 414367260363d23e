import type { Clause } from '../../syntax/clause.ts';
import { isBare, isItem, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { groupMeant } from './group-meant.ts';
import { sideIds } from './parties-of-attack.ts';

/** Ids of who a phrase names as a doer or victim, or of whom the words around it say that they are theirs. */
export function doerIds(scene: Scene, phrase: Phrase | null): string[] {
  const ids = sideIds(scene, phrase);
  if (!phrase || ids.length > 0) return ids;
  const behind = ownerBehind(scene, phrase);
  if (behind) return sideIds(scene, behind);
  for (const told of [senderIds(scene, phrase), groupMeant(scene, phrase)]) if (told.length > 0) return told;
  return ownerByPronoun(scene, phrase);
}

/** «مسلحون [من الحركة]», «القوات الموالية [للحكومة]»: right behind the phrase. */
function ownerBehind(scene: Scene, { clause, end }: Phrase): Phrase | null {
  const next = clause.phrases.find((one) => one.first >= end);
  if (next?.first !== end) return null;
  const loyal =
    scene.lexicon.attack.ofWhom.has(next.preposition) && isOneOf(scene, end - 1, scene.lexicon.attack.loyal);
  return scene.lexicon.attack.from.has(next.preposition) || loyal ? next : null;
}

/** «أرسلت [واشنطن] مقاتلات قصفت …», «صاروخ أطلقه [الحوثيون]»: who sent the arms that struck. */
function senderIds(scene: Scene, phrase: Phrase): string[] {
  if (!isItem(phrase) && !isOneOf(scene, phrase.head, scene.lexicon.agents)) return [];
  const { classes } = scene.syntax;
  const { sends } = scene.lexicon.attack;
  const launch = launchOf(scene, phrase);
  if (launch) return doerIds(scene, launch.by);
  const { verb } = phrase.clause;
  if (!verb || verb.first > phrase.first || !isOneOf(scene, verb.first, sends)) return [];
  return sideIds(scene, verbArguments(phrase.clause, classes).subject);
}

/** «صاروخ [أطلقه] الحوثيون»: the clause that says of arms who sent them, and who did. */
export function launchOf(scene: Scene, arms: Phrase): { clause: Clause; by: Phrase } | null {
  for (const clause of scene.syntax.clauses) {
    const { antecedent, verb, phrases } = clause;
    if (antecedent !== arms || !verb?.suffix || !isOneOf(scene, verb.first, scene.lexicon.attack.sends)) continue;
    const by = phrases.find((phrase) => isBare(phrase) && phrase.first > verb.first);
    if (by) return { clause, by };
  }
  return null;
}

/** «[قواتها] دمّرت»: whom the pronoun stands for. */
function ownerByPronoun({ analysis, lexicon, read }: Scene, phrase: Phrase): string[] {
  const owned =
    phrase.clause.opening === 'that' &&
    analysis.readings(phrase.head).some(({ suffix, stem }) => suffix !== '' && lexicon.agents.has(stem));
  const owner = owned ? read.parties.findLast((party) => party.end <= phrase.first) : undefined;
  return owner ? idsOf(analysis, [owner]) : [];
}
