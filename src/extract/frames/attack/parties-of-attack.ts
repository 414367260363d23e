import type { PartyMention } from '../../mention.ts';
import { isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';

/**
 * Ids of who a phrase names on a side of an attack. A person beside a group or force («الحوثيين وقوات [صالح]») adds no side of
 * its own, a company is its state's, and none where that is not known; a region is a side by its people alone («مقاتلين [أكراد]»).
 */
export function sideIds(scene: Scene, phrase: Phrase | null): string[] {
  if (!phrase) return [];
  const named = [...new Set(partiesOf(phrase).flatMap((party) => [party, ...adjectivesBehind(phrase, party)]))];
  // «[فصائل] عراقية», «[مسلحون] باكستانيون»: whom they fight for is not said.
  const rebels = isOneOf(scene, nounOf(scene, phrase), scene.lexicon.attack.rebels);
  const parties = rebels ? named.filter((party) => party.by !== 'adjective') : named;
  const others = parties.filter((party) => party.by !== 'person' && !party.ids.every((id) => id.startsWith('person:')));
  const ids = [...new Set((others.length > 0 ? others : parties).flatMap((party) => idsInWar(scene, party)))];
  const people =
    phrase.parties.some((party) => party.by === 'people') ||
    isOneOf(scene, nounOf(scene, phrase), scene.lexicon.agents);
  return ids.filter((id) => people || !id.startsWith('region:'));
}

/** Ids under which a party fights: of who leads or speaks for an armed group those of the group, of a firm its state's. */
function idsInWar({ analysis }: Scene, party: PartyMention): string[] {
  const { entities } = analysis;
  const groups = party.ids.flatMap((id) => entities.groupOf(id) ?? []);
  if (groups.length > 0) return groups;
  return idsOf(analysis, [party]).flatMap((id) => {
    if (!id.startsWith('company:')) return [id];
    const state = entities.stateOf(id);
    return state ? [entities.use(state)] : [];
  });
}

/** «العدوان الأمريكي [الفرنسي البريطاني]»: adjectives set one behind the other are a party each. */
function adjectivesBehind(phrase: Phrase, party: PartyMention): PartyMention[] {
  const found: PartyMention[] = [];
  let last = party;
  for (const next of phrase.parties) {
    if (last.by !== 'adjective' || next.by !== 'adjective' || next.first !== last.end || next.end - next.first > 1)
      continue;
    found.push(next);
    last = next;
  }
  return found;
}

/** Token of the noun of a phrase, behind numbers and words of amount: «أربعة [مخازن]», «بعض [النقاط]». */
function nounOf(scene: Scene, phrase: Phrase): number {
  const { classes } = scene.syntax;
  const { quantifiers } = classes.words;
  let i = phrase.head;
  while (i < phrase.end - 1 && (classes.isNumber(i) || scene.analysis.readings(i).some((r) => quantifiers.has(r.stem))))
    i++;
  return i;
}

/** True for what can attack: a party, a noun of fighters or weapons («مقاتلات [تركية]»), a weapon, or whose it is («يعتقد أنها [تابعة] للتحالف»). */
export function canAttack(scene: Scene, phrase: Phrase): boolean {
  const { agents, attack } = scene.lexicon;
  const noun = nounOf(scene, phrase);
  // «استهداف [شركة …]»: a firm fights nobody.
  const firm = phrase.parties.length > 0 && phrase.parties.every(({ ids: [id] }) => id?.startsWith('company:'));
  return (
    (isParty(phrase) && !firm) || isItem(phrase) || isOneOf(scene, noun, agents) || isOneOf(scene, noun, attack.loyal)
  );
}

/** A site that is no fighter: «مواقع», not «قوات». */
export function isOnlySite(scene: Scene, phrase: Phrase): boolean {
  return isSite(scene, phrase) && !isOneOf(scene, phrase.head, scene.lexicon.agents);
}

/** «[قوات المجلس المحلي]»: fighters of somebody who is no known party. */
export function isUnknownParty(scene: Scene, phrase: Phrase): boolean {
  const { classes } = scene.syntax;
  const noun = nounOf(scene, phrase);
  if (phrase.parties.length > 0 || !isOneOf(scene, noun, scene.lexicon.agents) || classes.isDefinite(noun))
    return false;
  return noun + 1 < phrase.end && classes.isDefinite(noun + 1);
}

/** True for a noun that is hit for somebody: «[مواقع] التنظيم». */
export function isSite(scene: Scene, phrase: Phrase): boolean {
  const { analysis, lexicon, syntax } = scene;
  const i = nounOf(scene, phrase);
  if (!isOneOf(scene, i, lexicon.sites)) return false;
  // «غارات [مركزة]» is no «مركز» with a pronoun.
  const { classes } = syntax;
  const { forms } = classes.words;
  return analysis
    .readings(i)
    .some(({ stem, suffix }) => lexicon.sites.has(stem) && !forms.isFeminineEnding(suffix, classes.spelled(i)));
}

/** State of the first place or party named in a phrase: «في [بلدة تركية]», «مطار [أبها]», «جنوب [البلاد]»; null where none is known. */
export function stateIn(scene: Scene, phrase: Phrase): string | null {
  const { entities } = scene.analysis;
  if (phrase.parties.length === 0) return countryMeant(scene, phrase);
  for (const party of phrase.parties) {
    for (const id of party.ids) {
      const type = entities.type(id);
      if (type !== 'state' && type !== 'place') continue;
      const state = entities.stateOf(id);
      if (state) return entities.use(state);
    }
  }
  return null;
}

/** «قالت وسائل إعلام لبنانية إن غارات استهدفت قرى في جنوب [البلاد]»: the state of who speaks, else of the place named last. */
function countryMeant(scene: Scene, { head, end, first }: Phrase): string | null {
  const { entities } = scene.analysis;
  const isCountry = (i: number) =>
    scene.analysis.readings(i).some(({ definite, stem }) => definite && scene.lexicon.attack.countries.has(stem));
  let names = false;
  for (let i = head; i < end; i++) names ||= isCountry(i);
  if (!names) return null;
  const before = scene.read.parties.filter((party) => party.end <= first).flatMap(({ ids }) => ids);
  const teller = before.find((id) => SPEAKS.has(entities.type(id) ?? '') && entities.stateOf(id) !== null);
  const place = before.findLast((id) => entities.type(id) === 'place');
  const state = teller || place ? entities.stateOf((teller ?? place) as string) : null;
  return state && entities.use(state);
}

/** Types of entities that call their own state «البلاد». */
const SPEAKS: ReadonlySet<string> = new Set(['outlet', 'government', 'anonymous']);
