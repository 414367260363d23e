import type { PartyMention } from '../../mention.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import type { Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';

/** How many sentences back somebody may have been told of. */
const BACK = 3;

/**
 * Ids of the person whom a dropped subject or a pronoun means, of another side than `others`: who acts in the clauses before it,
 * nearest first, then who else is named there, then who acts in the sentences before. «[وصل الوزير إلى بغداد.] وسيلتقي رئيس الوزراء.»
 */
export function spokenOf(scene: Scene, before: number, others: readonly string[]): string[] {
  const acting = actors(scene).filter((party) => party.end <= before);
  const persons = scene.read.parties.filter((party) => party.end <= before && party.by === 'person');
  const told = [...acting.reverse(), ...persons.reverse()];
  for (let earlier = scene.before, back = 0; earlier && back < BACK; earlier = earlier.before, back++)
    told.push(...actors(earlier));
  for (const party of told) {
    const ids = otherIds(scene, party, others);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Persons and officials that are subjects in a sentence, in the order of its clauses. */
function actors(scene: Scene): PartyMention[] {
  const found = scene.syntax.clauses.flatMap((clause) => {
    const { subject } = clause.verb
      ? verbArguments(clause, scene.syntax.classes)
      : { subject: clause.phrases[0] ?? null };
    return subject ? membersOf(scene, subject).slice(0, 1) : [];
  });
  return [...new Set(found)].filter(
    (party) => party.by === 'person' || party.by === 'office' || party.by === 'anaphor',
  );
}

function otherIds(scene: Scene, party: PartyMention, others: readonly string[]): string[] {
  const ids = idsOf(scene.analysis, [party]).filter((id) => id.startsWith('state:'));
  return ids.length === 1 && !ids.some((id) => others.includes(id)) ? ids : [];
}
