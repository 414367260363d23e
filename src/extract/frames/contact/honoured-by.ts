import type { PartyMention } from '../../mention.ts';
import { formAt, type Scene } from '../scene.ts';

/** How many tokens of titles may stand between a title of honour and the name: «سمو [الأمير الدكتور] فلان». */
const REACH = 6;

/**
 * The person whom a title of honour with a pronoun stands for: «سموه» is who was last called «صاحب السمو الملكي», «فخامته» who was
 * called «فخامة الرئيس». Null for other words and where nobody was called so.
 */
export function honouredBy(scene: Scene, token: number): PartyMention | null {
  const title = titleAt(scene, token);
  if (!title) return null;
  for (let one: Scene | null = scene; one; one = one.before) {
    const persons = one.read.parties.filter((party) => party.by === 'person' && party.end <= token);
    const called = persons.findLast((party) => isCalled(scene, party, title));
    if (called) return called;
  }
  return null;
}

function titleAt(scene: Scene, token: number): string | null {
  const { honours } = scene.lexicon.contact;
  const reading = scene.analysis.readings(token).find((one) => one.suffix !== '' && honours.has(one.stem));
  return reading ? (honours.get(reading.stem) ?? null) : null;
}

/** True where the title stands in the words of a mention or right before them. */
function isCalled(scene: Scene, { first, end }: PartyMention, title: string): boolean {
  for (let i = Math.max(0, first - REACH); i < end; i++) {
    if (formAt(scene, i) === title || scene.analysis.readings(i).some((one) => one.stem === title && one.suffix === ''))
      return true;
  }
  return false;
}
