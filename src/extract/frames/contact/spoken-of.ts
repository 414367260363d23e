import type { PartyMention } from '../../mention.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import type { Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';

/** How many sentences back somebody may have been told of. */
const BACK = 3;

/**
 * Ids of the person whom a dropped subject or a pronoun means, of another side than `others`: who acts in the clauses before it,
 * nearest first, then who acts in the sentences before. «[وصل الوزير إلى بغداد.] وسيلتقي رئيس الوزراء.»
 */
export function spokenOf(scene: Scene, before: number, others: readonly string[]): string[] {
  const here = actors(scene).filter((party) => party.end <= before);
  for (const party of here.reverse()) {
    const ids = otherIds(scene, party, others);
    if (ids.length > 0) return ids;
  }
  let scene_ = scene.before;
  for (let back = 0; scene_ && back < BACK; back++, scene_ = scene_.before) {
    for (const party of actors(scene_)) {
      const ids = otherIds(scene_, party, others);
      if (ids.length > 0) return ids;
    }
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
