import type { PartyMention } from '../../mention.ts';
import { isBare, isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { honouredBy } from './honoured-by.ts';

/** How many phrases may stand between a person and the office that says whose it is. */
const REACH = 4;

/**
 * The parties that a phrase of those who take part stands for. Where it names none itself, what goes on behind it tells:
 * «[وحدات] من القوات البحرية المصرية», «[الفريق أول] فلان، رئيس أركان الجيش المصري», «[وفد] برئاسة وزير الدفاع التركي».
 */
export function membersOf(scene: Scene, phrase: Phrase): PartyMention[] {
  const { peers, peersIn } = scene.lexicon.contact;
  const own = taking(scene, phrase);
  if (own.length > 0) return [...own, ...listedBehind(scene, phrase)];
  const honoured = honouredBy(scene, phrase.head);
  if (honoured) return [honoured];
  const behind = phrase.clause.phrases.filter((one) => one.first >= phrase.end);
  const [first] = behind;
  // «مع نظرائهم [في المغرب وقطر]»
  if (first?.first === phrase.end && isOneOf(scene, phrase.head, peers) && peersIn.has(first.preposition))
    return taking(scene, first);
  let end = phrase.end;
  for (const next of behind.slice(0, REACH)) {
    if (!goesOn(scene, next, end)) return [];
    const parties = taking(scene, next);
    if (parties.length > 0) return [...parties, ...listedBehind(scene, next)];
    end = next.end;
  }
  return [];
}

function taking(scene: Scene, phrase: Phrase): PartyMention[] {
  return isItem(phrase) ? [] : allOf(phrase).filter((party) => idsOf(scene.analysis, [party]).length > 0);
}

/** True where a phrase stands right behind another, or behind a comma, and tells of the same people. */
function goesOn(scene: Scene, next: Phrase, end: number): boolean {
  const { classes } = scene.syntax;
  if (next.first > end && !(next.first === end + 1 && classes.isComma(end))) return false;
  if (
    scene.predicates.some(
      (one) => one.kind === 'noun' && one.phrase === next && one.first === next.head && one.hits.length > 0,
    )
  )
    return false;
  return isBare(next) || scene.lexicon.contact.members.has(next.preposition);
}

/** «قوات من عدة دول، [من بينها مصر والأردن]», «تونس وقوات لعدة دول، [بينها ألمانيا]» */
function listedBehind(scene: Scene, phrase: Phrase): PartyMention[] {
  let end = phrase.end;
  for (const next of phrase.clause.phrases.filter((one) => one.first >= phrase.end).slice(0, REACH)) {
    const listed = scene.syntax.classes.words.including.has(next.preposition);
    if (!listed && (isBare(next) || !goesOn(scene, next, end))) return [];
    const parties = taking(scene, next);
    if (listed) return next.first <= end + 1 ? parties : [];
    if (parties.length > 0) return [];
    end = next.end;
  }
  return [];
}

/** The parties of a phrase, with the second of two adjectives on one noun: «اللجنة [الروسية] [الباكستانية]». */
function allOf(phrase: Phrase): PartyMention[] {
  const found = partiesOf(phrase);
  const follows = (party: PartyMention) =>
    party.by === 'adjective' && phrase.parties.some((other) => other.by === 'adjective' && other.end === party.first);
  return [...found, ...phrase.parties.filter((party) => !found.includes(party) && follows(party))];
}
