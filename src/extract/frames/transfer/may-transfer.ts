import { Fact, factsSince } from '../../glance/fact.ts';

/** Sentences back in which the weapons of «الصفقة» may have been named. */
const BACK = 4;

/**
 * True where the words of a sentence may tell a transfer: one of buying, giving or the like with a weapon or service, or a deal that is
 * of arms by the words behind it («صفقات [عسكرية]») or by what was told before.
 */
export function mayTransfer(facts: ArrayLike<number>, sentence: number): boolean {
  const here = facts[sentence] as number;
  if (!(here & Fact.transfer) || here & Fact.decoy) return false;
  // «… 36 مقاتلة. وحصل الجيش على [نصفها]»: the weapon may stand in the sentence before.
  if (here & Fact.service || factsSince(facts, sentence, 1) & Fact.arms) return true;
  if (!(here & Fact.deal)) return false;
  // The words behind a deal that ends its sentence are those of the next.
  return (
    ((here | (facts[sentence + 1] ?? 0)) & Fact.military) !== 0 || (factsSince(facts, sentence, BACK) & Fact.arms) !== 0
  );
}
