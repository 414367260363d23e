import type { SyntaxWords } from '../../languages/language-pack.ts';

/** What a spelling is among the words of closed classes, whatever stands around it. */
export interface ClosedForm {
  /** Without «و» or «ف» before it where it is a word of a closed class: «وأن» is «أن». */
  bare: string;
  isThat: boolean;
  isNegation: boolean;
  isPronoun: boolean;
  /** «منها», «له»: a preposition with its pronoun. */
  isBoundPronoun: boolean;
  isDemonstrative: boolean;
  /** «الذي», «ما», «من». */
  isRelative: boolean;
  /** «حيث», «عندما»: opens a clause by itself. */
  isOpener: boolean;
  isPreposition: boolean;
  isQuantifier: boolean;
  /** Prepositions and the like, whose first letter is their own («فيما», «وسط»). */
  isSmall: boolean;
  /** «بينها»: brings in one of several told before. */
  isIncluding: boolean;
  /** «قد», «لم», «سوف»: stands between a subject and its verb. */
  isParticle: boolean;
  /** «شمالي»: takes the place of a preposition before a name. */
  isDirection: boolean;
  /** A phrase may begin with it that opens a clause, is an adverb, is a preposition, has a verb behind it, says how exact a number is. */
  beginsOpener: boolean;
  beginsAdverb: boolean;
  beginsPreposition: boolean;
  beginsBeforeVerb: boolean;
  /** … behind an opener of clauses: «عندما». */
  beginsVerbOpener: boolean;
  beginsApproximator: boolean;
}

/** Looks a folded spelling up in all closed classes at once. */
export function closedForm(form: string, words: SyntaxWords): ClosedForm {
  const bare = bareForm(form, words);
  const isNegation = words.negations.has(bare);
  const isDemonstrative = words.demonstratives.has(bare);
  const isRelative = words.relatives.has(bare);
  const isOpener = words.subordinators.has(bare) && !isRelative;
  // «كي [تتسلم]» opens a clause, «[عدم] وجود» is a noun with the next.
  const isSetBeforeVerb = isNegation
    ? !words.nounNegations.has(bare)
    : !isOpener && words.beforeVerb.match([], 0, 1, bare) !== null;
  return {
    bare,
    isThat: words.that.has(bare),
    isNegation,
    isPronoun: isDemonstrative || words.pronouns.has(bare),
    isBoundPronoun: words.boundPronouns.has(bare),
    isDemonstrative,
    isRelative,
    isOpener,
    isPreposition: words.prepositions.has(bare),
    isQuantifier: words.quantifiers.has(bare),
    isSmall: isSmall(bare, words),
    isIncluding: words.including.has(bare),
    isParticle: isSetBeforeVerb || words.particles.has(bare),
    isDirection: words.directions.has(bare),
    beginsOpener: words.compoundSubordinators.starts(bare),
    beginsAdverb: words.adverbs.starts(bare),
    beginsPreposition: words.compoundPrepositions.starts(bare),
    beginsBeforeVerb: words.beforeVerb.starts(bare),
    beginsVerbOpener: words.beforeVerbOpeners.starts(bare),
    beginsApproximator: words.approximators.starts(bare),
  };
}

/** «فيها», «فقط», «فورا», «فتحت» begin like a conjunction and hold none. */
function bareForm(form: string, words: SyntaxWords): string {
  if (form.length <= 2) return form;
  const without = words.forms.withoutConjunction(form);
  if (without === form) return form;
  const { pronouns, particles, adverbs, compoundPrepositions, quantifiers, wholes } = words;
  const isWhole =
    isSmall(form, words) ||
    [pronouns, particles, wholes, quantifiers].some((list) => list.has(form)) ||
    adverbs.starts(form) ||
    compoundPrepositions.starts(form);
  return isWhole ? form : without;
}

/** True for prepositions and the like, whose first letter is their own («فيما», «وسط»). */
export function isSmall(form: string, { prepositions, subordinators, demonstratives }: SyntaxWords): boolean {
  return prepositions.has(form) || subordinators.has(form) || demonstratives.has(form);
}
