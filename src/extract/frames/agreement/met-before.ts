import { contactFrame } from '../contact/contact.ts';
import type { Scene } from '../scene.ts';
import { type AccordWord, chainOfAccord } from './accord-word.ts';

/** How many sentences back the meeting may have been told. */
const BACK = 2;

/**
 * Ids of the two who met where an accord was signed, and of whom its own words name at most one: «[استقبل الوزير الجزائري نظيره الإيطالي.]
 * وتم خلال اللقاء توقيع اتفاقية تعاون عسكري». None where more than two met, or where no occasion is told.
 */
export function metBefore(scene: Scene, word: AccordWord, named: readonly string[]): string[] {
  if (named.length > 1 || !isSigned(word) || !tellsOccasion(scene, word)) return [];
  for (let at: Scene | null = scene, back = 0; at && back <= BACK; at = at.before, back++) {
    const last = contactFrame.read(at).findLast((one) => at !== scene || one.trigger.first < word.hit.first);
    if (last) return sidesOf(last.roles.participants ?? [], named);
  }
  return [];
}

function sidesOf(met: readonly string[], named: readonly string[]): string[] {
  return met.length === 2 && named.every((id) => met.includes(id)) ? [...met] : [];
}

function isSigned({ steps, hit }: AccordWord): boolean {
  return hit.trigger.id === 'agree' || steps.some((step) => step.hit.trigger.class === 'light');
}

/** «[خلال اللقاء]», «[خلالها]», «[عقب المحادثات]»: in the clauses that say it. */
function tellsOccasion(scene: Scene, word: AccordWord): boolean {
  const { occasions } = scene.lexicon.contact;
  const { classes } = scene.syntax;
  return chainOfAccord(word).some(({ clause }) => {
    const isMeeting = (first: number, end: number) =>
      scene.predicates.some(
        (one) => one.first >= first && one.first < end && one.hits.some(({ trigger }) => trigger.kind === 'contact'),
      );
    if (clause.phrases.some((one) => occasions.has(one.preposition) && isMeeting(one.first, one.end))) return true;
    for (let i = clause.first; i < clause.end; i++) if (scene.lexicon.accord.onIt.has(classes.bare(i))) return true;
    return false;
  });
}
