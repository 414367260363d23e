import { Fact, factsSince } from '../../glance/fact.ts';

/** Sentences, or lines of a list, behind an accord in which its matter may be told. */
const LIST = 6;

/** True where the words of a sentence may tell an accord that is one of defence, or relations and bases with what is done to them. */
export function mayAgree(facts: ArrayLike<number>, sentence: number): boolean {
  const here = facts[sentence] as number;
  if (here & Fact.armsAccord) return true;
  // «اتفق الجانبان على ما يلي: …»: the matter may stand in the list behind.
  if (here & Fact.accord && factsSince(facts, sentence + LIST, LIST) & Fact.accordMatter) return true;
  // «اتفقتا على تطوير دبابة»
  if (here & Fact.accord && here & Fact.arms) return true;
  if (here & Fact.joining && here & Fact.alliance) return true;
  return (here & Fact.relation) !== 0 && (here & Fact.accordStep) !== 0;
}
