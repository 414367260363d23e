import { genderOf, isIndefinite } from './agreement.ts';
import { antecedentOf } from './antecedent.ts';
import type { Clause, Verb } from './clause.ts';
import type { ClauseList } from './clause-list.ts';
import type { VerbAt } from './grammar.ts';
import { isBare, isParty, type Phrase } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** How far in front of a verb its auxiliary may stand, in tokens: «كان وزير الدفاع الفرنسي قد زار». */
const AUXILIARY_REACH = 14;

/** How far in front of a verb a modal may stand: «بدأت القوات تتسلم». */
const MODAL_REACH = 5;

/** Clauses outwards in which a verb may find its place. */
const OUTWARDS = 8;

/** What is known of the place where a verb stands. */
export interface VerbPlace {
  classes: WordClasses;
  /** True where a comma or dash stands before it, with nothing but adverbs and times between. */
  isBehindPause: boolean;
}

/** The verb at a token with the small words before it, of which the first stands at `start`. */
export function readVerb(classes: WordClasses, at: number, start: number, found: VerbAt): Verb {
  let future = found.future;
  // «سوف تتسلم», «لن تتسلم»
  for (let i = start; i < at; i++) if (classes.words.futures.has(classes.bare(i))) future = true;
  return { start, first: at, end: at + 1, tense: found.use.tense, future, suffix: found.suffix, auxiliaries: [] };
}

/** Finds or opens the clause that a verb belongs to, and makes it the current one. */
export function placeVerb(clauses: ClauseList, verb: Verb, found: VerbAt, place: VerbPlace): void {
  const { current } = clauses;
  const { classes, isBehindPause } = place;
  if (found.purpose) clauses.open('purpose', verb.first, verb.first, current).verb = verb;
  // «إن المقاتلات [قادرة] على …»: what is said of the subject, not told besides.
  else if (found.participle && (current.verb || found.use.gender !== 'f' || isBehindPause))
    placeParticiple(clauses, verb, found, classes);
  else if (!current.verb) fill(clauses, verb, found, classes);
  else if (isCarried(current, verb, found, classes)) carry(current, current.verb, verb);
  // «وقد سلّم»; the first letter of «فرضته» and «وقّعته» is their own.
  else if (found.conjunction !== '' || (verb.start < verb.first && classes.isJoined(verb.start)))
    join(clauses, verb, levelOf(current, verb, found, place));
  else placeUnjoined(clauses, current, verb, place);
}

/** «قال الوزير إن الصفقة وقعت، [مشيرا] إلى أن …»: about whom its gender fits, one that tells before one that is told of. */
function placeParticiple(clauses: ClauseList, verb: Verb, found: VerbAt, classes: WordClasses): void {
  let around: Clause | null = clauses.current;
  // «…، مشيرا إلى …، [مؤكدا] أن …»
  while (around?.parent && around.verb && classes.verb(around.verb.first)?.participle) around = around.parent;
  const inner = around ?? clauses.current;
  for (let k = 0; around && k < OUTWARDS; k++, around = around.parent)
    if (agreesWith(around, found, classes) && (!found.use.that || tells(around, classes))) break;
  clauses.open('adverbial', -1, verb.first, around ?? inner).verb = verb;
}

function join(clauses: ClauseList, verb: Verb, before: Clause): Clause {
  const clause = clauses.join(before, -1, verb.start);
  clause.verb = verb;
  return clause;
}

function carry(clause: Clause, carrier: Verb, verb: Verb): void {
  verb.auxiliaries = [...carrier.auxiliaries, carrier.first];
  verb.start = Math.min(verb.start, carrier.start);
  verb.future ||= carrier.future;
  clause.verb = verb;
}

/** The verb of a clause that had none yet. */
function fill(clauses: ClauseList, verb: Verb, found: VerbAt, classes: WordClasses): void {
  const { current } = clauses;
  const hasSubject = current.phrases.some(isBare);
  const last = current.phrases.at(-1);
  if (last?.end === verb.start && isIndefinite(last, classes) && describes(last, current, found, classes)) {
    const clause = clauses.open('relative', -1, verb.start, current);
    clause.antecedent = last;
    clause.verb = verb;
    return;
  }
  // «… في سوريا وأعلنت أنقرة» in a verbless head: the verb joined to it begins a clause of its own.
  const isOther = found.conjunction !== '' && current.phrases.length > 0 && !hasSubject && current.opening !== 'main';
  if (isOther) join(clauses, verb, current);
  else current.verb = verb;
}

/** True where a verb tells of the indefinite noun right before it, and not of the clause: «صفقة [وقعتها مصر] أثارت …». */
function describes(last: Phrase, clause: Clause, found: VerbAt, classes: WordClasses): boolean {
  if (!isBare(last)) return isAnothers(clause, found, classes);
  // «… أن واشنطن لديها [معلومات تشير] إلى»: behind a subject of its own.
  const isSecond = clause.phrases.some((phrase) => phrase !== last && isBare(phrase) && !isIndefinite(phrase, classes));
  // «السويد [أول دولة] تزود كييف»: says which one the subject is.
  if (classes.words.quantifiers.has(classes.bare(last.head))) return false;
  if (isSecond && found.conjunction === '' && classes.isKnownNoun(last.head) && isOwnVerb(last, found, classes))
    return true;
  return found.suffix !== '' && found.conjunction === '' && !found.use.ditransitive && clause.opening === 'main';
}

/** True where a noun can be the subject of a verb, as far as gender tells, or stands for its object. */
function isOwnVerb(noun: Phrase, { use, suffix }: VerbAt, classes: WordClasses): boolean {
  if (use.person !== 3 || use.number !== 'singular') return false;
  const gender = genderOf(noun, classes);
  return suffix !== '' || gender === null || use.gender === null || gender === use.gender;
}

/** «إنها تابعة لتحالف [تقوده فرنسا]», «[هجوم] على قاعدة [تضم] جنودا»: the clause has another subject than this verb can have. */
function isAnothers({ opener, phrases }: Clause, { use, conjunction }: VerbAt, classes: WordClasses): boolean {
  if (conjunction !== '' || use.person !== 3 || use.number !== 'singular') return false;
  if (classes.hasPronoun(opener)) return true;
  const subject = phrases.find(isBare);
  return use.gender === 'f' && subject !== undefined && genderOf(subject, classes) === 'm';
}

/** A verb that nothing joins to the verb before it. */
function placeUnjoined(clauses: ClauseList, current: Clause, verb: Verb, { classes, isBehindPause }: VerbPlace): void {
  const last = current.phrases.at(-1) ?? null;
  // «الدبابات التي استلمتها [المقاومة] [نُقلت] إلى الجبهة»: no name or noun with the article has a relative clause without «الذي».
  const waiting = isBehindPause || (last && !isIndefinite(last, classes)) ? waitingAround(current, classes) : null;
  if (waiting) {
    clauses.current = waiting;
    waiting.verb = verb;
  } else if (isBehindPause || (last && isOwned(last, verb, classes))) join(clauses, verb, current);
  else if (last && isBare(last) && classes.isComma(last.first - 1) && !isResumedIn(last, verb, classes)) {
    // «واشنطن …، [القاهرة تسلمت]»: a subject set before the verb, behind a comma.
    current.phrases.pop();
    const clause = join(clauses, verb, current);
    clause.phrases.push({ ...last, clause });
  } else {
    const antecedent = antecedentOf(current, -1, classes);
    const clause = clauses.open('relative', -1, verb.start, current);
    clause.antecedent = antecedent;
    clause.verb = verb;
  }
}

/** «…، [اتهام نفاه] التحالف»: the pronoun on the verb stands for the indefinite noun before it. */
function isResumedIn(last: Phrase, { start, suffix }: Verb, classes: WordClasses): boolean {
  return suffix !== '' && last.end === start && !isParty(last) && isIndefinite(last, classes);
}

/** «… داخل أراضيها [وافقت] على»: a noun with a pronoun has no relative clause without «الذي». */
function isOwned({ head }: Phrase, { start, suffix }: Verb, classes: WordClasses): boolean {
  return suffix === '' && head + 1 === start && classes.isOwned(head);
}

/** «كان … قد زار», «بدأت تتسلم»: an auxiliary or modal verb before carries this one. */
function isCarried(clause: Clause, verb: Verb, found: VerbAt, classes: WordClasses): boolean {
  const carrier = clause.verb;
  const use = carrier ? classes.verb(carrier.first)?.use : undefined;
  if (!carrier || !use || found.conjunction !== '') return false;
  const distance = verb.first - carrier.end;
  if (use.auxiliary) return distance <= AUXILIARY_REACH && !isParted(carrier.end, verb, classes);
  if (!use.modal || found.future || found.use.tense !== 'present' || distance > MODAL_REACH) return false;
  return !clause.phrases.some((phrase) => phrase.preposition !== '' && phrase.first > carrier.end);
}

/** «كانت في باريس، [قالت]»: one comma parts, two set something in between («كان الوزير، أمس، قال»); «قد» joins. */
function isParted(from: number, { start, first }: Verb, classes: WordClasses): boolean {
  if (start < first) return false;
  let commas = 0;
  for (let i = from; i < start; i++) if (classes.isComma(i)) commas++;
  return commas % 2 === 1;
}

/** The nearest clause around that has a subject and still waits for its verb: «مصر، التي …، [تسلمت]». */
function waitingAround(from: Clause, classes: WordClasses): Clause | null {
  let clause = from.parent;
  for (let k = 0; clause && k < OUTWARDS; k++, clause = clause.parent) {
    // «يعتقد [أنها تابعة للتحالف]»: has its subject in the pronoun.
    if (!clause.verb && classes.hasPronoun(clause.opener)) return null;
    if (!clause.verb) return clause.phrases.some(isBare) ? clause : null;
    if (clause.opening === 'main') return null;
  }
  return null;
}

/**
 * The clause that a joined verb goes on with: the one before; or one around it with whose verb it agrees where it does not with the
 * nearest: «[زار] القائد القاعدة التي تضم جنودا [والتقى] …».
 */
function levelOf(current: Clause, verb: Verb, found: VerbAt, { classes }: VerbPlace): Clause {
  // «[أشار] الوزير إلى صاروخ أطلقته الجماعة [وقال] …»: who tells goes on telling.
  const isTold = found.use.that && current.opening === 'relative' && !tells(current, classes);
  if (agreesWith(current, found, classes) && !isTold) return current;
  let clause = current.parent;
  for (let k = 0; clause && k < OUTWARDS; k++, clause = clause.parent) {
    const fits = clause.verb?.tense === verb.tense && agreesWith(clause, found, classes);
    if (fits && (!isTold || tells(clause, classes))) return clause;
  }
  return current;
}

function tells({ verb }: Clause, classes: WordClasses): boolean {
  return verb !== null && classes.verb(verb.first)?.use.that === true;
}

/** True where two verbs can have the same subject, as far as gender tells. */
function agreesWith({ verb }: Clause, { use }: VerbAt, classes: WordClasses): boolean {
  const other = verb ? classes.verb(verb.first)?.use : undefined;
  if (!other) return false;
  return other.gender === use.gender || other.gender === null || use.gender === null;
}
