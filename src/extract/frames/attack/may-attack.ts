import { Fact } from '../../glance/fact.ts';

/** True where the words of a sentence may tell an attack: where they need arms to be one («أطلق … على»), those or «النار» too. */
export function mayAttack(facts: ArrayLike<number>, sentence: number): boolean {
  const here = facts[sentence] as number;
  return (here & Fact.attack) !== 0 || ((here & Fact.armedAttack) !== 0 && (here & (Fact.arms | Fact.fire)) !== 0);
}
