import type { PartyMention } from '../mention.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import { roleId } from '../triggers/party-groups.ts';
import { formAt, type Scene } from './scene.ts';

/** True where a word is in a list under some reading; with suffix pronouns only where asked («مواقعهم»). */
export function isOneOf(scene: Scene, i: number, words: ReadonlySet<string>, suffixed = false): boolean {
  if (scene.analysis.tokens[i]?.kind !== 'word') return false;
  return scene.analysis.readings(i).some((r) => words.has(r.stem) && (suffixed || r.suffix === '') && !r.future);
}

/** The party mention that begins at a token, or whose adjective stands there. */
export function partyAt(scene: Scene, i: number): PartyMention | undefined {
  return scene.read.parties.find((party) => party.first === i);
}

/** Ids under which a mention stands in a role. */
export function idsOf(scene: Scene, party: PartyMention): string[] {
  return party.ids.flatMap((id) => roleId(scene.analysis, id, party) ?? []);
}

/** Token after the time phrase that holds a token, or -1. */
export function afterTime(scene: Scene, i: number): number {
  return scene.read.times.find((time) => time.first <= i && i < time.end)?.end ?? -1;
}

/** True for a known verb form that is not, in its place, a noun with article or preposition. */
export function isVerb(scene: Scene, i: number): boolean {
  if (scene.analysis.tokens[i]?.kind !== 'word') return false;
  if (scene.hits.some((hit) => hit.first === i && (hit.form === 'past' || hit.form === 'present'))) return true;
  return scene.analysis
    .readings(i)
    .some((r) => !r.definite && !r.preposition && r.stem.length > 2 && scene.lexicon.verbs.has(r.stem));
}

/** True where one of the phrases for the doer begins: «من قبل», «على يد». */
export function doerPhrase(scene: Scene, i: number): number {
  const found = scene.lexicon.attack.by.find((words) => words.every((word, k) => formAt(scene, i + k) === word));
  return found?.length ?? 0;
}

/** The nouns of attack, with those masdars that are used as such («قصف مدفعي»). */
export function isAttackNoun(hit: TriggerHit): boolean {
  const { trigger, form } = hit;
  return (
    trigger.kind === 'attack' &&
    trigger.class === 'core' &&
    trigger.subtype === 'attack' &&
    (form === 'noun' || form === 'masdar')
  );
}

/** The noun of attack at a token. */
export function attackNounAt(scene: Scene, i: number): TriggerHit | undefined {
  return scene.hits.find((hit) => hit.first === i && isAttackNoun(hit));
}

/** True where a token bears the article. */
export function isDefinite(scene: Scene, i: number): boolean {
  return /^[وفبك]?ال|^[وف]?لل/u.test(formAt(scene, i));
}

/** True where the words between two tokens hold an end of a sentence's part: «:», «؛». */
export function isStopMark(form: string): boolean {
  return form === ':' || form === '؛' || form === '.' || form === ';' || form === '؟' || form === '!';
}
