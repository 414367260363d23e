import type { Clause } from './clause.ts';
import { isBare, isItem, isParty, type Phrase, partiesOf } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** What stands around a verb, by its part in the sentence. */
export interface VerbArguments {
  /** Who or what does it; of a passive verb, to whom or what it is done. */
  subject: Phrase | null;
  /** Bare phrases that are not the subject. */
  objects: Phrase[];
  /** Phrases under a preposition. */
  obliques: Phrase[];
  /** True where the subject was taken from another clause («أعلنت [واشنطن] أنها …»). */
  inherited: boolean;
}

/** Clauses back that a dropped subject is looked for. */
const DEPTH = 6;

/**
 * Finds subject and objects of a clause's verb.
 *
 * - «تسلّمت [مصر] ثلاث طائرات», «[واشنطن] ستسلّم مصر»: behind the verb, or set before it
 * - «[قطر] التي اشترت 24 طائرة»: what a relative clause describes; «الصفقة التي وقّعتها [مصر]» has a pronoun for it
 * - «أعلنت [واشنطن] أنها سلّمت»: a pronoun on «أن» is the subject of the clause around
 * - «زار [الوزير] باريس ووقّع عقدا»: a joined verb goes on with the subject before
 */
export function verbArguments(clause: Clause, classes: WordClasses, depth = 0): VerbArguments {
  const found: VerbArguments = { subject: null, objects: [], obliques: [], inherited: false };
  const { verb } = clause;
  if (!verb)
    return {
      ...found,
      obliques: clause.phrases.filter((phrase) => !isBare(phrase)),
      objects: clause.phrases.filter(isBare),
    };
  found.obliques = clause.phrases.filter((phrase) => !isBare(phrase));
  const bare = clause.phrases.filter(isBare);
  const after = bare.filter((phrase) => phrase.first >= verb.first || phrase.first > verb.start);
  const before = bare.filter((phrase) => phrase.end <= verb.start);
  if (clause.opening === 'relative' && clause.antecedent)
    return ofRelative(clause, clause.antecedent, after, found, classes);
  // «إنه سيزور القاهرة»: the pronoun is the subject, what follows is not.
  if (clause.opening === 'that' && classes.hasPronoun(clause.opener) && before.length === 0 && !isDummy(clause, classes)) {
    const told = depth < DEPTH ? subjectBefore(clause, classes, depth) : null;
    return { ...found, subject: told, objects: after, inherited: true };
  }
  // «أنقرة: [نعتزم] شراء …», «قال الوزير "[سنسلّم] …"»: who speaks; «حلت» is hardly ever «I».
  const use = classes.verb(verb.first)?.use;
  if (use?.person === 1 && (use.tense === 'present' || use.number !== 'singular'))
    return { ...found, subject: speakerOf(clause, classes, depth), objects: after, inherited: true };
  const ahead = before.filter(canAct).at(-1) ?? before.at(-1);
  const [first, second] = after;
  // «زار الوزيران القاهرة و[بحثا] سبل …»: a verb of two or many has its subject before it.
  if (!ahead && use?.person === 3 && use.number !== 'singular') {
    const told = depth < DEPTH ? subjectBefore(clause, classes, depth) : null;
    if (told) return { ...found, subject: told, objects: after, inherited: true };
  }
  // «باريس – وقّعت [مصر] …»: what a comma or dash parts from the verb is its subject only where none stands behind the verb.
  const parted = ahead !== undefined && isParted(classes, verb.start) && first !== undefined;
  if (ahead && !parted) return { ...found, subject: ahead, objects: after };
  if (first && canAct(first) && !(isItem(first) && second && isParty(second)))
    return { ...found, subject: first, objects: after.slice(1) };
  // «ونفذت [الشرطة] حملة»: of two bare phrases the first is the subject.
  if (first && second && !isItem(first) && !isItem(second))
    return { ...found, subject: first, objects: after.slice(1) };
  const other = depth < DEPTH ? subjectBefore(clause, classes, depth) : null;
  if (other) return { ...found, subject: other, objects: after, inherited: true };
  return { ...found, subject: first ?? null, objects: after.slice(1) };
}

/** «يذكر [أنه] أعلنت القاهرة»: a pronoun of the other gender than its verb stands for nobody. */
function isDummy({ opener, verb }: Clause, classes: WordClasses): boolean {
  const use = verb ? classes.verb(verb.first)?.use : undefined;
  return use?.gender === 'f' && use.person === 3 && classes.form(opener).endsWith('ه');
}

function isParted(classes: WordClasses, start: number): boolean {
  return classes.isComma(start - 1) || classes.form(start - 1) === '-';
}

function ofRelative(
  clause: Clause,
  antecedent: Phrase,
  after: readonly Phrase[],
  found: VerbArguments,
  classes: WordClasses,
): VerbArguments {
  const [first] = after;
  const resumed = clause.verb?.suffix !== '' || (first !== undefined && isParty(first) && disagrees(clause, classes));
  if (resumed || (first && canAct(first) && !canAct(antecedent))) {
    return { ...found, subject: first ?? null, objects: [antecedent, ...after.slice(1)] };
  }
  return { ...found, subject: antecedent, objects: [...after] };
}

/** The party nearest around a clause that speaks in it, or null. */
function speakerOf(clause: Clause, classes: WordClasses, depth: number): Phrase | null {
  for (let around = clause.parent; around && depth < DEPTH; around = around.parent) {
    const subject = subjectOrTopic(around, classes, depth + 1);
    if (subject && canAct(subject)) return subject;
  }
  return null;
}

/** «النظام [الذي اتفقت] أنقرة على شرائه»: a verb of the other gender has another subject than the noun described. */
function disagrees({ opener, verb }: Clause, classes: WordClasses): boolean {
  const use = verb ? classes.verb(verb.first)?.use : undefined;
  if (use?.person !== 3 || use.number !== 'singular' || use.gender === null) return false;
  const gender = classes.genderOfRelative(opener);
  return gender !== null && gender !== use.gender;
}

function subjectBefore(clause: Clause, classes: WordClasses, depth: number): Phrase | null {
  if (clause.opening === 'that') {
    // «أعلنت أنها سلّمت», «قررت أن تسلّم»; not «أعلن أن … سلّم».
    const close =
      clause.verb !== null &&
      clause.verb.start === clause.opener + 1 &&
      classes.verb(clause.verb.auxiliaries[0] ?? clause.verb.first)?.use.tense === 'present';
    if (!clause.parent || (!classes.hasPronoun(clause.opener) && !close)) return null;
    return subjectOrTopic(clause.parent, classes, depth);
  }
  if (clause.opening === 'joined' && clause.before && clause.opener >= 0) {
    // «تدعم الشركة [مصر وفرنسا] وهما تبحثان …»: a pronoun of two means the two named last.
    const dual = clause.verb !== null && classes.verb(clause.verb.first)?.use.number === 'dual';
    const two = dual ? clause.before.phrases.filter((phrase) => partiesOf(phrase).length === 2).at(-1) : undefined;
    if (two) return two;
  }
  if (clause.opening === 'joined' && clause.before) return subjectOrTopic(clause.before, classes, depth);
  if ((clause.opening === 'purpose' || clause.opening === 'adverbial') && clause.parent) {
    return subjectOrTopic(clause.parent, classes, depth);
  }
  return null;
}

function subjectOrTopic(clause: Clause, classes: WordClasses, depth: number): Phrase | null {
  if (clause.verb) return depth < DEPTH ? verbArguments(clause, classes, depth + 1).subject : null;
  return clause.phrases.find((phrase) => isBare(phrase) && canAct(phrase)) ?? null;
}

/** A party, or a noun that belongs to one and is no weapon: «[مقاتلات تركية]» acts for it in attacks, where frames allow it. */
export function canAct(phrase: Phrase): boolean {
  return isParty(phrase) || partiesOf(phrase).length > 0;
}
