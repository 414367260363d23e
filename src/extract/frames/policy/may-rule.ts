import { Fact, factsSince } from '../../glance/fact.ts';

/** Sentences back in which the embargo that «الحظر» means may have been told. */
const BACK = 3;

/** True where the words of a sentence may lay down a rule: one that forbids, or one on a movement or on aid, with words of arms. */
export function mayRule(facts: ArrayLike<number>, sentence: number): boolean {
  const here = facts[sentence] as number;
  const ofArms = (here & (Fact.arms | Fact.military)) !== 0;
  if (here & Fact.ban && (ofArms || factsSince(facts, sentence, BACK) & Fact.embargo)) return true;
  if (ofArms && here & Fact.loosened && here & Fact.lift) return true;
  // «لن [تصدّر] أسلحة» is a rule by itself.
  return (ofArms && (here & Fact.movement) !== 0) || ((here & Fact.rule) !== 0 && (here & Fact.support) !== 0);
}
