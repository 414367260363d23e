import type { PartyMention } from '../../mention.ts';
import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { AttackSides } from './attack-sides.ts';
import { sideIds, stateIn } from './parties-of-attack.ts';

/** Tokens between what was hit and «لـ» with its owner. */
const NEAR = 3;

/** Notes whose a thing is that an attack hit, or else in which state it stands. */
export function noteStruck(scene: Scene, sides: AttackSides, thing: Phrase, why: string): void {
  sides.note('target', sideIds(scene, thing), why);
  if (sides.target.length > 0) return;
  for (const phrase of behind(thing)) sides.note('target', ownerIds(scene, phrase, thing), 'owner of what was hit');
  if (sides.target.length > 0) return;
  sides.note('target', holderIds(scene, thing), 'holder of what was hit');
  if (isOwned(scene, thing)) sides.note('target', lastNamed(scene, sides, thing.first), 'whom the pronoun stands for');
  if (sides.target.length === 0) noteWhere(scene, sides, thing);
}

/** Notes the state of a place hit: «على [مطار أبها]», «قاعدة عسكرية في [شمال مالي]». */
function noteWhere(scene: Scene, sides: AttackSides, thing: Phrase): void {
  const { where } = scene.lexicon.attack;
  // «مواقع الإرهابيين في سوريا» with nobody who attacks says too little.
  const around = sides.attacker.length > 0 ? behind(thing).filter((phrase) => where.has(phrase.preposition) || isBare(phrase)) : [];
  const places = [thing, ...around];
  for (const place of places) {
    const state = stateIn(scene, place);
    if (state) sides.noteWhere(state);
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

/** «مواقع [للتنظيم]», «أهدافا تابعة [لـ…]», «عدد [من مواقع الحوثيين]», «عناصر [من التنظيم]». */
function ownerIds(scene: Scene, phrase: Phrase, thing: Phrase): string[] {
  const near = phrase.first - thing.end <= NEAR;
  if (phrase.preposition === 'ل') return sideIds(scene, phrase);
  return near && phrase.preposition === 'من' ? sideIds(scene, phrase) : [];
}

/** «مواقع [يسيطر عليها التنظيم]» */
function holderIds(scene: Scene, thing: Phrase): string[] {
  const { classes, clauses } = scene.syntax;
  for (const clause of clauses) {
    if (clause.antecedent !== thing || !clause.verb || !isOneOf(scene, clause.verb.first, scene.lexicon.attack.holds))
      continue;
    const holder =
      clause.phrases.find((phrase) => isBare(phrase) && isParty(phrase)) ?? verbArguments(clause, classes).subject;
    if (holder && holder !== thing) return sideIds(scene, holder);
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
  const named = scene.read.parties.filter((party: PartyMention) => party.end <= before).reverse();
  for (const party of named) {
    const ids = idsOf(scene.analysis, [party]).filter((id) => !sides.attacker.includes(id));
    if (ids.length > 0) return ids;
  }
  return [];
}
