import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { Clause, Verb } from './clause.ts';
import { isBare, isParty, type Phrase } from './phrase.ts';
import type { Syntax } from './parse-sentence.ts';
import type { WordClasses } from './word-classes.ts';

/** A word that says that something happens: the verb of a clause, or a noun of action («بيع», «صفقة», «غارات»). */
export interface Predicate {
  first: number;
  end: number;
  kind: 'verb' | 'noun';
  clause: Clause;
  /** For a noun: the phrase that it stands in. */
  phrase: Phrase | null;
  /** For a noun: where the next noun of action begins in its phrase, or the phrase's end: «[عزمها] تزويد كييف». */
  reach: number;
  /** What the lexicon knows of it; empty for a verb or noun of action that is no trigger. */
  hits: readonly TriggerHit[];
  /** What governs it: the verb or noun that it depends on, or whose clause it is. */
  parent: Predicate | null;
  /** The noun of action joined to it, which shares its object: «شراء القاهرة [ونشرها] هذه الأنظمة». */
  joined: Predicate | null;
  /** How it depends: as object or complement, as subject, in a clause with «أن» or «ل», in a relative clause on a noun. */
  link: 'complement' | 'subject' | 'clause' | 'relative' | null;
}

/** Finds the predicates of a sentence in the order of the text, each with what governs it. */
export function findPredicates(syntax: Syntax, hits: readonly TriggerHit[]): Predicate[] {
  const found: Predicate[] = [];
  for (const clause of syntax.clauses) {
    const { verb } = clause;
    if (verb) {
      const own = inTense(clause, verb, hits.filter((hit) => hit.first === verb.first && isVerbForm(hit)), syntax.classes);
      found.push(bare('verb', verb.first, Math.max(verb.end, ...own.map((hit) => hit.end)), clause, null, own));
    }
    for (const phrase of clause.phrases) {
      // «قطع غيار» is no cutting, though «مساعدات عسكرية» may be a package and «تدريبات» an exercise.
      for (let i = phrase.head; i < phrase.end; i++) {
        if (isMake(phrase, i, syntax.classes)) continue;
        const own = hits.filter((hit) => hit.first === i && !isVerbForm(hit) && (!syntax.classes.isItemWord(i) || OF_ITEMS.has(hit.trigger.kind)));
        if (own.length > 0 || syntax.classes.masdar(i).length > 0) {
          found.push(bare('noun', i, Math.max(i + 1, ...own.map((hit) => hit.end)), clause, phrase, own));
        }
      }
    }
  }
  found.sort((a, b) => a.first - b.first);
  for (const predicate of found) {
    const next = found.find((one) => one.phrase !== null && one.phrase === predicate.phrase && one.first >= predicate.end);
    predicate.reach = next?.first ?? predicate.phrase?.end ?? predicate.end;
    if (next?.phrase?.conjuncts.includes(next.first)) predicate.joined = next;
  }
  for (const predicate of found) link(predicate, found, syntax.classes);
  return found;
}

/** Kinds of claim whose triggers may be words of an item themselves. */
const OF_ITEMS: ReadonlySet<string> = new Set(['transfer', 'trade-total', 'contact']);

/** «غواصات صينية [الصنع]»: tells what kind the thing is, no act. */
function isMake(phrase: Phrase, i: number, classes: WordClasses): boolean {
  return classes.isDefinite(i) && !classes.isDefinite(i - 1) && phrase.parties.some((party) => party.by === 'adjective' && party.end === i && party.end - party.first === 1);
}

function bare(kind: Predicate['kind'], first: number, end: number, clause: Clause, phrase: Phrase | null, hits: readonly TriggerHit[]): Predicate {
  return { kind, first, end, clause, phrase, hits, parent: null, link: null, reach: end, joined: null };
}

/**
 * «تسلم»: received or hands over. A negation, «أن» or «سـ» before it takes the present, and so does a subject before it with a
 * party right behind («واشنطن [تسلم] القاهرة ثماني مقاتلات»); else it is the past.
 */
function inTense(clause: Clause, verb: Verb, hits: readonly TriggerHit[], classes: WordClasses): TriggerHit[] {
  const ahead = verb.first - 1;
  const between = clause.phrases.some((phrase) => phrase.end === verb.first && isBare(phrase) && isParty(phrase)) && clause.phrases.some((phrase) => phrase.first === verb.end && isBare(phrase) && isParty(phrase));
  const tense = verb.future || between || classes.isNegation(ahead) || (classes.isThat(ahead) && !classes.hasPronoun(ahead)) ? 'present' : 'past';
  const fitting = hits.filter((hit) => hit.form === tense);
  return fitting.length > 0 ? fitting : [...hits];
}

function isVerbForm(hit: TriggerHit): boolean {
  return hit.form === 'past' || hit.form === 'present';
}

function link(predicate: Predicate, all: readonly Predicate[], classes: WordClasses): void {
  const [parent, how] = predicate.kind === 'verb' ? ofVerb(predicate, all) : ofNoun(predicate, all, classes);
  if (!parent || parent === predicate) return;
  predicate.parent = parent;
  predicate.link = how;
}

type Found = [Predicate | null, Predicate['link']];

/** «قررت [أن تشتري]», «وافقت على … [لتتسلم]», «صفقة [وقعتها مصر]». */
function ofVerb({ clause }: Predicate, all: readonly Predicate[]): Found {
  if (clause.opening === 'relative') {
    const { antecedent } = clause;
    const nouns = all.filter((one) => one.kind === 'noun' && one.clause === clause.parent && one.first < clause.first);
    const inside = all.filter((one) => one.phrase !== null && one.phrase === antecedent);
    // «زيارة العمل [التي يقوم بها …]»: the noun that is known to be told of.
    const own = inside.filter((one) => one.hits.length > 0).at(-1) ?? inside.at(-1);
    // «هجوما في المنطقة [استهدف …]»: about the noun that the place in between belongs to.
    const further = clause.opener < 0 && antecedent && !isBare(antecedent) ? nouns.filter((one) => one.hits.length > 0).at(-1) : undefined;
    return [own ?? further ?? null, 'relative'];
  }
  if (clause.opening === 'joined') return clause.before ? ofVerb(verbOf(clause.before, all) ?? ({ clause: clause.before } as Predicate), all) : [null, null];
  if (clause.opening === 'main' || !clause.parent) return [null, null];
  const { parent, opener, first } = clause;
  const at = opener >= 0 ? opener : first;
  const before = all.filter((one) => one.clause === parent && one.first < at).at(-1);
  return [before ?? verbOf(parent, all) ?? null, clause.opening === 'adverbial' ? null : 'clause'];
}

/** «تعتزم [شراء]», «وافقت على [صفقة] ل[بيع]»; «[الصفقة] ستوقع» is the subject of what governs it. */
function ofNoun(predicate: Predicate, all: readonly Predicate[], classes: WordClasses): Found {
  const { clause, phrase } = predicate;
  const before = all.filter((one) => one.clause === clause && one.first < predicate.first);
  const last = before.at(-1);
  const joined = phrase?.conjuncts.includes(predicate.first) && predicate.first !== phrase.head;
  if (joined && last?.kind === 'noun' && last.phrase === phrase) return [last.parent, last.link];
  const verb = verbOf(clause, all);
  // «وقّع اتفاقات … من بينها [عقد] …»: back to what the list hangs on.
  if (verb && phrase && classes.words.including.has(phrase.preposition) && verb.first < predicate.first) return [verb, 'complement'];
  if (last && (last.kind === 'noun' || !verb || verb.first < predicate.first)) {
    // «إعلان موسكو [عزمها]»: an object right behind the doer of a noun of action.
    const object = last.phrase !== null && last.phrase.end === phrase?.first && last.phrase.parties.length > 0;
    // «أعلنت خلال زيارته لموسكو [عن] توقيع»: what the verb wants, behind a noun that is told in between.
    const wanted = verb !== undefined && phrase !== null && last.phrase !== phrase && isSetBetween(last, phrase) && classes.verb(verb.first)?.use.takes.has(phrase.preposition) === true;
    if (wanted) return [verb, 'complement'];
    const close = last.kind === 'verb' || last.phrase === phrase || !phrase || !isBare(phrase) || object;
    if (close) return [last, 'complement'];
    return verb && verb.first < predicate.first ? [verb, 'complement'] : [last, 'complement'];
  }
  if (verb && verb.first > predicate.first) return [verb, 'subject'];
  if (clause.opening === 'that' && clause.parent) {
    const outer = all.filter((one) => one.clause === clause.parent && one.first < clause.opener).at(-1);
    return [outer ?? null, 'clause'];
  }
  return [null, null];
}

/** True for a noun under a preposition behind which more phrases stand before the next: «خلال [زيارته] لموسكو». */
function isSetBetween({ phrase, clause }: Predicate, next: Phrase): boolean {
  if (!phrase || isBare(phrase)) return false;
  return clause.phrases.some((one) => one.first >= phrase.end && one.end <= next.first) || next.first > phrase.end + 1;
}

function verbOf(clause: Clause, all: readonly Predicate[]): Predicate | undefined {
  return all.find((one) => one.kind === 'verb' && one.clause === clause);
}
