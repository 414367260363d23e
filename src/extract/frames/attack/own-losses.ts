import type { PartyMention } from '../../mention.ts';
import { type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';

/** Types of those whose soldiers are theirs: «الجيش», «الحركة», «كييف», «وزارة الدفاع». */
const COMMANDERS: ReadonlySet<string> = new Set(['armed-force', 'armed-group', 'state', 'government']);

/**
 * Ids of those whose soldiers were lost where the words name nobody: «قال الجيش الأوكراني إن ثلاثة من [جنوده] قتلوا», by the pronoun;
 * «أعلن الجيش الباكستاني مقتل سبعة [جنود]», of an army that tells of it. `loss` is the word of the loss.
 */
export function ownLosses(scene: Scene, loss: Predicate, victims: readonly (Phrase | null)[]): string[] {
  const told = victims.filter((phrase) => phrase !== null);
  if (told.some((phrase) => partiesOf(phrase).length > 0)) return [];
  for (const phrase of told) {
    const owned = tokenOf(scene, phrase, true);
    if (owned >= 0) return idsOf(scene.analysis, commanderBefore(scene, owned));
    if (tokenOf(scene, phrase, false) >= 0) return idsOf(scene.analysis, tellerOf(scene, loss));
  }
  return [];
}

/** Where soldiers stand in a phrase, with a pronoun («جنوده») or without; -1 where none do. */
function tokenOf({ analysis, lexicon }: Scene, { head, end }: Phrase, withPronoun: boolean): number {
  for (let i = head; i < end; i++) {
    const is = analysis
      .readings(i)
      .some(
        ({ stem, suffix, definite }) => lexicon.attack.troops.has(stem) && !definite && (suffix !== '') === withPronoun,
      );
    if (is) return i;
  }
  return -1;
}

/** Whom the pronoun stands for: who commands soldiers and was named last. */
function commanderBefore({ analysis, read }: Scene, before: number): PartyMention[] {
  const last = read.parties.findLast(
    (party) => party.end <= before && party.ids.some((id) => COMMANDERS.has(analysis.entities.type(id) ?? '')),
  );
  return last ? [last] : [];
}

/** «[أعلن الجيش] مقتل …», «[قال الجيش] إن سبعة جنود قتلوا»: an army or its ministry, and nobody else. */
function tellerOf(scene: Scene, { kind, clause, parent }: Predicate): PartyMention[] {
  const above = kind === 'noun' ? parent?.clause : clause.opening === 'that' ? clause.parent : null;
  if (!above?.verb || isOneOf(scene, above.verb.first, scene.lexicon.attack.losses)) return [];
  const { subject } = verbArguments(above, scene.syntax.classes);
  const [teller] = subject ? partiesOf(subject) : [];
  return teller && isArmy(scene, teller) ? [teller] : [];
}

/** «الجيش», «وزارة [الدفاع]» */
function isArmy(scene: Scene, { ids, first, end }: PartyMention): boolean {
  if (ids.some((id) => scene.analysis.entities.type(id) === 'armed-force')) return true;
  for (let i = first; i < end; i++) if (isOneOf(scene, i, scene.lexicon.trade.makers)) return true;
  return false;
}
