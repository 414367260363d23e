import { genderOf } from './agreement.ts';
import type { Clause } from './clause.ts';
import { canAct, isBare, isParty, type Phrase, partiesOf } from './phrase.ts';
import type { VerbArguments } from './verb-arguments.ts';
import type { WordClasses } from './word-classes.ts';

/** Clauses back that a dropped subject is looked for. */
export const DEPTH = 6;

/** How the clauses around one are asked. */
export interface Around {
  classes: WordClasses;
  /** Clauses that have been asked on the way here. */
  depth: number;
  /** Subject and objects of another clause. */
  find(clause: Clause): VerbArguments;
}

/** The subject that goes on from the clause before or around, of a gender if that is known. */
export function toldSubject(clause: Clause, gender: 'm' | 'f' | null, around: Around): Phrase | null {
  if (around.depth >= DEPTH) return null;
  const { opening, before, parent } = clause;
  if (opening === 'joined' && before) return pairOf(clause, before, around) ?? subjectOf(before, around);
  if (opening === 'that') return ofThat(clause, gender, around);
  return parent && (opening === 'purpose' || opening === 'adverbial') ? subjectOf(parent, around) : null;
}

/** «أعلنت أنها سلّمت», «قررت أن تسلّم», «قال إن فرنسا … وإنها سلّمت»; not «أعلن أن … سلّم». */
function ofThat({ opener, verb, before, parent }: Clause, gender: 'm' | 'f' | null, around: Around): Phrase | null {
  if (!parent) return null;
  const { classes } = around;
  const first = verb?.auxiliaries[0] ?? verb?.first ?? -1;
  const isClose = verb?.start === opener + 1 && classes.verb(first)?.use.tense === 'present';
  if (!isClose && !classes.hasPronoun(opener)) return subjectOf(parent, around) ? null : ofWhom(parent, classes);
  const outer = isAccuser(parent, classes) ? accusedBy(parent, around) : subjectOf(parent, around);
  if (!before) return outer;
  const told = subjectOf(before, around);
  const fits = (phrase: Phrase | null) => phrase !== null && gender !== null && genderOf(phrase, classes) === gender;
  return fits(outer) && !fits(told) ? outer : (told ?? outer);
}

/** «سبق [للقاهرة] أن اشترت …»: of whom it is said. */
function ofWhom({ phrases, verb }: Clause, { words }: WordClasses): Phrase | null {
  const next = phrases.find((phrase) => phrase.first === verb?.end);
  return next?.preposition === words.forms.purpose && isParty(next) ? next : null;
}

function isAccuser({ verb }: Clause, classes: WordClasses): boolean {
  const lemma = verb ? classes.verb(verb.first)?.use.lemma : undefined;
  return lemma !== undefined && classes.words.accusers.has(lemma);
}

/** «اتهمت الرياض [طهران] بأنها شنّت هجوما»: did what she is accused of. */
function accusedBy(clause: Clause, around: Around): Phrase | null {
  return around.find(clause).objects.find(canAct) ?? null;
}

/** «تدعم الشركة [مصر وفرنسا] وهما تبحثان …»: a pronoun of two means the two named last. */
function pairOf({ opener, verb }: Clause, before: Clause, { classes }: Around): Phrase | null {
  const isDual = opener >= 0 && verb !== null && classes.verb(verb.first)?.use.number === 'dual';
  return (isDual && before.phrases.findLast((phrase) => partiesOf(phrase).length === 2)) || null;
}

/** The subject of a clause, or whom a clause without a verb is about. */
export function subjectOf(clause: Clause, around: Around): Phrase | null {
  if (clause.verb) return around.find(clause).subject;
  return clause.phrases.find((phrase) => isBare(phrase) && canAct(phrase)) ?? null;
}

/** The party nearest around a clause that speaks in it, or null. */
export function speakerOf(clause: Clause, around: Around): Phrase | null {
  let outer = clause.parent;
  for (let k = around.depth; outer && k < DEPTH; k++, outer = outer.parent) {
    const subject = subjectOf(outer, around);
    if (subject && canAct(subject)) return subject;
  }
  return null;
}
