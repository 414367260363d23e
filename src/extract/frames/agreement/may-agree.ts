import { Fact } from '../../glance/fact.ts';

/** True where the words of a sentence may tell an accord that is one of defence, or relations and bases with what is done to them. */
export function mayAgree(facts: ArrayLike<number>, sentence: number): boolean {
  const here = facts[sentence] as number;
  if (here & Fact.armsAccord) return true;
  if (here & Fact.accord && here & Fact.accordMatter) return true;
  if (here & Fact.joining && here & Fact.alliance) return true;
  return (here & Fact.relation) !== 0 && (here & Fact.accordStep) !== 0;
}
