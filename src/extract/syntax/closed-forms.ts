import type { SyntaxWords } from '../../languages/language-pack.ts';

/** The closed classes, as bits. */
const CLASS = {
  that: 1,
  negation: 2,
  pronoun: 4,
  demonstrative: 8,
  relative: 16,
  opener: 32,
  preposition: 64,
  quantifier: 128,
  small: 256,
  including: 512,
  particle: 1024,
  beginsOpener: 2048,
  beginsAdverb: 4096,
  beginsPreposition: 8192,
  beginsBeforeVerb: 16384,
  beginsApproximator: 32768,
  boundPronoun: 65536,
  direction: 131072,
  beginsVerbOpener: 262144,
} as const;

/** What a spelling is among the words of closed classes, whatever stands around it. */
export class ClosedForm {
  /** Without «و» or «ف» before it where it is a word of a closed class: «وأن» is «أن». */
  readonly bare: string;
  readonly #classes: number;

  constructor(bare: string, classes: number) {
    this.bare = bare;
    this.#classes = classes;
  }

  get isThat(): boolean {
    return (this.#classes & CLASS.that) !== 0;
  }

  get isNegation(): boolean {
    return (this.#classes & CLASS.negation) !== 0;
  }

  /** A pronoun or demonstrative. */
  get isPronoun(): boolean {
    return (this.#classes & CLASS.pronoun) !== 0;
  }

  /** «منها», «له»: a preposition with its pronoun. */
  get isBoundPronoun(): boolean {
    return (this.#classes & CLASS.boundPronoun) !== 0;
  }

  get isDemonstrative(): boolean {
    return (this.#classes & CLASS.demonstrative) !== 0;
  }

  /** «الذي», «ما», «من». */
  get isRelative(): boolean {
    return (this.#classes & CLASS.relative) !== 0;
  }

  /** «حيث», «عندما»: opens a clause by itself. */
  get isOpener(): boolean {
    return (this.#classes & CLASS.opener) !== 0;
  }

  get isPreposition(): boolean {
    return (this.#classes & CLASS.preposition) !== 0;
  }

  get isQuantifier(): boolean {
    return (this.#classes & CLASS.quantifier) !== 0;
  }

  /** Prepositions and the like, whose first letter is their own («فيما», «وسط»). */
  get isSmall(): boolean {
    return (this.#classes & CLASS.small) !== 0;
  }

  /** «بينها»: brings in one of several told before. */
  get isIncluding(): boolean {
    return (this.#classes & CLASS.including) !== 0;
  }

  /** «قد», «لم», «سوف»: stands between a subject and its verb. */
  get isParticle(): boolean {
    return (this.#classes & CLASS.particle) !== 0;
  }

  /** «شمالي»: takes the place of a preposition before a name. */
  get isDirection(): boolean {
    return (this.#classes & CLASS.direction) !== 0;
  }

  /** A phrase that opens a clause may begin with it; below, one that is an adverb, a preposition … */
  get beginsOpener(): boolean {
    return (this.#classes & CLASS.beginsOpener) !== 0;
  }

  get beginsAdverb(): boolean {
    return (this.#classes & CLASS.beginsAdverb) !== 0;
  }

  get beginsPreposition(): boolean {
    return (this.#classes & CLASS.beginsPreposition) !== 0;
  }

  /** … that has a verb behind it. */
  get beginsBeforeVerb(): boolean {
    return (this.#classes & CLASS.beginsBeforeVerb) !== 0;
  }

  /** … behind an opener of clauses: «عندما». */
  get beginsVerbOpener(): boolean {
    return (this.#classes & CLASS.beginsVerbOpener) !== 0;
  }

  /** … that says how exact a number is. */
  get beginsApproximator(): boolean {
    return (this.#classes & CLASS.beginsApproximator) !== 0;
  }
}

/** Looks a folded spelling up in all closed classes at once. */
export function closedForm(form: string, words: SyntaxWords): ClosedForm {
  const bare = bareForm(form, words);
  const isDemonstrative = words.demonstratives.has(bare);
  const isNegation = words.negations.has(bare);
  const isRelative = words.relatives.has(bare);
  const isOpener = words.subordinators.has(bare) && !isRelative;
  // «كي [تتسلم]» opens a clause, «[عدم] وجود» is a noun with the next.
  const isSetBeforeVerb = isNegation
    ? !words.nounNegations.has(bare)
    : !isOpener && words.beforeVerb.match([], 0, 1, bare) !== null;
  const classes =
    (words.that.has(bare) ? CLASS.that : 0) |
    (isNegation ? CLASS.negation : 0) |
    (isDemonstrative || words.pronouns.has(bare) ? CLASS.pronoun : 0) |
    (isDemonstrative ? CLASS.demonstrative : 0) |
    (isRelative ? CLASS.relative : 0) |
    (isOpener ? CLASS.opener : 0) |
    (words.prepositions.has(bare) ? CLASS.preposition : 0) |
    (words.quantifiers.has(bare) ? CLASS.quantifier : 0) |
    (isSmall(bare, words) ? CLASS.small : 0) |
    (words.including.has(bare) ? CLASS.including : 0) |
    (isSetBeforeVerb || words.particles.has(bare) ? CLASS.particle : 0) |
    (words.compoundSubordinators.starts(bare) ? CLASS.beginsOpener : 0) |
    (words.adverbs.starts(bare) ? CLASS.beginsAdverb : 0) |
    (words.compoundPrepositions.starts(bare) ? CLASS.beginsPreposition : 0) |
    (words.beforeVerb.starts(bare) ? CLASS.beginsBeforeVerb : 0) |
    (words.approximators.starts(bare) ? CLASS.beginsApproximator : 0) |
    (words.boundPronouns.has(bare) ? CLASS.boundPronoun : 0) |
    (words.directions.has(bare) ? CLASS.direction : 0) |
    (words.beforeVerbOpeners.starts(bare) ? CLASS.beginsVerbOpener : 0);
  return new ClosedForm(bare, classes);
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
