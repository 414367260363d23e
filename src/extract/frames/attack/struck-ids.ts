import type { PartyMention } from '../../mention.ts';
import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { AttackSides } from './attack-sides.ts';
import { groupMeant } from './group-meant.ts';
import { sideIds, stateIn } from './parties-of-attack.ts';

/** Tokens between what was hit and «لـ» with its owner. */
const NEAR = 3;

/** Notes whose a thing is that an attack hit, or else in which state it stands. */
export function noteStruck(scene: Scene, sides: AttackSides, thing: Phrase, why: string): void {
  sides.note('target', sideIds(scene, thing), why);
  if (sides.target.length > 0) return;
  for (const phrase of ownersOf(scene, thing)) sides.note('target', sideIds(scene, phrase), 'owner of what was hit');
  if (sides.target.length > 0) return;
  sides.note('target', holderIds(scene, thing), 'holder of what was hit');
  for (const phrase of [thing, ...ownersOf(scene, thing)])
    sides.note('target', groupMeant(scene, phrase), 'whom «المتطرفين» stands for');
  if (isOwned(scene, thing)) sides.note('target', lastNamed(scene, sides, thing.first), 'whom the pronoun stands for');
  if (sides.target.length === 0) noteWhere(scene, sides, thing);
}

/** Notes the state of a place hit: «على [مطار أبها]», «قاعدة عسكرية في [شمال مالي]». */
function noteWhere(scene: Scene, sides: AttackSides, thing: Phrase): void {
  const { where } = scene.lexicon.attack;
  const around = behind(thing).filter((phrase) => where.has(phrase.preposition) || isBare(phrase));
  for (const place of [thing, ...around]) {
    const state = stateIn(scene, place);
    if (state) sides.noteWhere(state, place === thing);
  }
}

/** Phrases of the clause behind one, each joined to the one before it. */
function behind(thing: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let end = thing.end;
  for (const phrase of thing.clause.phrases) {
    if (phrase.first < thing.end) continue;
    if (phrase.first - end > NEAR) break;
    found.push(phrase);
    end = phrase.end;
  }
  return found;
}

/** «مواقع [للتنظيم]», «أهدافا تابعة [لـ…]», «عدد [من مواقع الحوثيين]», «مخازن [للسلاح للتنظيم]»: each right behind the one before; «قياديا [في الحركة]». */
export function ownersOf(scene: Scene, thing: Phrase): Phrase[] {
  const { ofWhom, from, among } = scene.lexicon.attack;
  const found: Phrase[] = [];
  for (const phrase of behind(thing)) {
    const { preposition } = phrase;
    // «قياديا [في الحركة]»
    const member = among.has(preposition) && isForce(scene, phrase);
    if (!ofWhom.has(preposition) && !from.has(preposition) && !member) break;
    found.push(phrase);
  }
  return found;
}

function isForce(scene: Scene, phrase: Phrase): boolean {
  const type = scene.analysis.entities.type(phrase.parties[0]?.ids[0] ?? '');
  return isParty(phrase) && (type === 'armed-group' || type === 'armed-force');
}

/** «مواقع [يسيطر عليها التنظيم]», «مسلحين ينتمون [إلى التنظيم]» */
function holderIds(scene: Scene, thing: Phrase): string[] {
  const { holds, belongs } = scene.lexicon.attack;
  for (const { antecedent, verb, phrases } of scene.syntax.clauses) {
    if (antecedent !== thing || !verb) continue;
    const by = isOneOf(scene, verb.first, holds)
      ? phrases.find((phrase) => isBare(phrase) && isParty(phrase))
      : undefined;
    const of = isOneOf(scene, verb.first, belongs)
      ? phrases.find((phrase) => !isBare(phrase) && isParty(phrase))
      : undefined;
    const ids = sideIds(scene, by ?? of ?? null);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** «مواقع [له]», «معاقل[هم]» */
function isOwned(scene: Scene, thing: Phrase): boolean {
  if (isOneOf(scene, thing.end, scene.lexicon.attack.theirs)) return true;
  return scene.analysis
    .readings(thing.head)
    .some((reading) => reading.suffix !== '' && scene.lexicon.sites.has(reading.stem));
}

/** «مواجهة داعش … غارات على مواقع [له]»: who was named last and does not attack. */
function lastNamed(scene: Scene, sides: AttackSides, before: number): string[] {
  const { where } = scene.lexicon.attack;
  // «غارات على التنظيم [في سوريا] دمرت مواقعه»: a place is nobody's.
  const inPlace = scene.syntax.clauses.flatMap(({ phrases }) =>
    phrases.filter((phrase) => where.has(phrase.preposition)),
  );
  const places = new Set(
    inPlace.flatMap(({ parties }) => parties.filter(({ ids: [id = ''] }) => /^(?:state|place):/u.test(id))),
  );
  const named = scene.read.parties.filter((party: PartyMention) => party.end <= before && !places.has(party)).reverse();
  for (const party of named) {
    // «صاروخا على منزل[ه]»: a person's house is no state's.
    const ids = idsOf(scene.analysis, [party]).filter(
      (id) => party.by !== 'person' && !/^(?:region|company):/u.test(id) && !sides.attacker.includes(id),
    );
    if (ids.length > 0) return ids;
  }
  return [];
}
