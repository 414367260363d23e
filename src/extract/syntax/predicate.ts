import type { TriggerHit } from '../triggers/find-triggers.ts';
import { isVerbForm } from '../triggers/is-verb-form.ts';
import { genderOf } from './agreement.ts';
import type { Clause, Verb } from './clause.ts';
import { govern } from './govern.ts';
import type { Syntax } from './parse-sentence.ts';
import { isBare, isParty, type Phrase } from './phrase.ts';
import { PredicateIndex } from './predicate-index.ts';
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
  /** How it depends: as object or complement, as subject, in a clause with «أن» or «ل», in a relative clause on a noun. */
  link: 'complement' | 'subject' | 'clause' | 'relative' | null;
  /** The noun of action joined to it, which shares its object: «شراء القاهرة [ونشرها] هذه الأنظمة». */
  joined: Predicate | null;
}

/** Finds the predicates of a sentence in the order of the text, each with what governs it. Linear in the sentence. */
export function findPredicates(syntax: Syntax, hits: readonly TriggerHit[]): Predicate[] {
  const { classes } = syntax;
  const hitsAt = new Map<number, TriggerHit[]>();
  for (const hit of hits) {
    const list = hitsAt.get(hit.first);
    if (list) list.push(hit);
    else hitsAt.set(hit.first, [hit]);
  }
  const found: Predicate[] = [];
  for (const clause of syntax.clauses) {
    if (clause.verb) found.push(ofVerb(clause, clause.verb, hitsAt, classes));
    for (const phrase of clause.phrases) noteNouns(found, phrase, { clause, hitsAt, classes });
  }
  found.sort((a, b) => a.first - b.first);
  const index = new PredicateIndex(found);
  for (const predicate of found) {
    const next = index.nextInPhrase(predicate);
    predicate.reach = next?.first ?? predicate.phrase?.end ?? predicate.end;
    if (next?.phrase?.conjuncts.includes(next.first)) predicate.joined = next;
  }
  govern(found, index, classes);
  return found;
}

type Hits = ReadonlyMap<number, readonly TriggerHit[]>;

function ofVerb(clause: Clause, verb: Verb, hitsAt: Hits, classes: WordClasses): Predicate {
  const isParticiple = classes.verb(verb.first)?.participle === true;
  const told = (hitsAt.get(verb.first) ?? []).filter((hit) => isVerbForm(hit) || isParticiple);
  return predicateAt(verb.first, inTense(clause, verb, told, classes), clause, null);
}

function noteNouns(
  found: Predicate[],
  phrase: Phrase,
  { clause, hitsAt, classes }: { clause: Clause; hitsAt: Hits; classes: WordClasses },
): void {
  let told = phrase.head;
  for (let i = phrase.head; i < phrase.end; i++) {
    if (!hitsAt.has(i) && (i < told || !classes.masdar(i).length)) continue;
    // «طائرات من [صفقة] رافال» is one name of an item.
    if (isMake(phrase, i, classes) || (classes.isItemWord(i) && !classes.itemFrom(i) && !classes.masdar(i).length))
      continue;
    // «[المعارضة] السورية» is a name, and opposes nothing.
    if (classes.partyFrom(i)?.ids.every((id) => id.startsWith('armed-group:'))) continue;
    // «قطع غيار» is no cutting, though «مساعدات عسكرية» may be a package and «تدريبات» an exercise.
    const hits = (hitsAt.get(i) ?? []).filter(
      (hit) => !isVerbForm(hit) && (!classes.isItemWord(i) || OF_ITEMS.has(hit.trigger.kind)),
    );
    // «بعض», «ذلك» and «[إدارة] بايدن» are spelled like nouns of action and tell of none, nor does the end of «خطاب [التزام]».
    if (hits.length === 0 && (i < told || !classes.masdar(i).length || isNoAct(i, classes))) continue;
    const predicate = predicateAt(i, hits, clause, phrase);
    found.push(predicate);
    told = predicate.end;
  }
}

function isNoAct(i: number, classes: WordClasses): boolean {
  const { quantifiers, demonstratives } = classes.words;
  return quantifiers.has(classes.bare(i)) || demonstratives.has(classes.bare(i)) || classes.isPartyWord(i);
}

/** Kinds of claim whose triggers may be words of an item themselves. */
const OF_ITEMS: ReadonlySet<string> = new Set(['transfer', 'trade-total', 'contact']);

/** «غواصات صينية [الصنع]»: tells what kind the thing is, no act. */
function isMake(phrase: Phrase, i: number, classes: WordClasses): boolean {
  if (!classes.isDefinite(i) || classes.isDefinite(i - 1)) return false;
  const party = classes.partyUpTo(i);
  return party?.by === 'adjective' && party.end - party.first === 1 && party.first >= phrase.first;
}

/** The predicate at a token: a noun in its phrase, or the verb of the clause where `phrase` is null. */
function predicateAt(first: number, hits: readonly TriggerHit[], clause: Clause, phrase: Phrase | null): Predicate {
  let end = first + 1;
  for (const hit of hits) end = Math.max(end, hit.end);
  const kind = phrase ? 'noun' : 'verb';
  return { kind, first, end, clause, phrase, hits, parent: null, link: null, reach: end, joined: null };
}

/**
 * «تسلم»: received or hands over. A negation, «أن» or «سـ» before it takes the present, and so does a subject before it with a
 * party right behind («واشنطن [تسلم] القاهرة ثماني مقاتلات»); else it is the past.
 */
function inTense(clause: Clause, verb: Verb, hits: readonly TriggerHit[], classes: WordClasses): readonly TriggerHit[] {
  if (hits.length === 0) return hits;
  const ahead = verb.first - 1;
  const next = clause.phrases.find((phrase) => isBare(phrase) && phrase.first === verb.end);
  // «[تحصل] الرباط على …»: she gets; the past of «تحصّل» would be «تحصّلت».
  const isHers = hits.every(({ trigger }) => trigger === hits[0]?.trigger) && next && genderOf(next, classes) === 'f';
  const isParticular = classes.isNegation(ahead) || (classes.isThat(ahead) && !classes.hasPronoun(ahead));
  const tense = verb.future || isParticular || isHers || standsBetween(clause, verb) ? 'present' : 'past';
  const fitting = hits.filter((hit) => hit.form === tense);
  // «[تقدم] واشنطن مساعدات»: without «بـ» it is no «تقدّم».
  const governing = (fitting.length > 0 ? fitting : hits).filter((hit) => governs(clause, verb, hit));
  if (governing.length > 0) return governing;
  const other = hits.filter((hit) => governs(clause, verb, hit));
  return other.length > 0 ? other : hits;
}

/** True where a preposition that a trigger asks for stands behind the verb, or it asks for none. */
function governs({ phrases }: Clause, { end }: Verb, { trigger }: TriggerHit): boolean {
  return (
    trigger.kind !== 'transfer' ||
    trigger.with.length === 0 ||
    phrases.some((phrase) => phrase.first >= end && trigger.with.includes(phrase.preposition))
  );
}

function standsBetween({ phrases }: Clause, { first, end }: Verb): boolean {
  const bare = phrases.filter((phrase) => isBare(phrase) && isParty(phrase));
  return bare.some((phrase) => phrase.end === first) && bare.some((phrase) => phrase.first === end);
}
