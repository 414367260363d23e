import type { PartyMention } from '../../mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import { nameRun } from '../sources/name-run.ts';
import { partySource } from '../sources/party-source.ts';
import { personSource } from '../sources/person-source.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { unknownSource } from '../sources/unknown-source.ts';

/** Least tokens of a name that nobody knows. */
const LEAST_NAME = 2;
/** Longest inset between a subject and its verb, in tokens. */
const INSET_REACH = 24;
/** Words of people that may stand before the verb with adjectives, in tokens. */
const PEOPLE_REACH = 4;
/** Longest subject before its verb, in tokens. */
const CLAUSE_REACH = 14;

/** Whose verb it is where the subject stands before it: «[الوزارة] أعلنت», «كان [الوزير] قد قال», «[مسؤولون] بالوزارة أكدوا». */
export function subjectBefore(view: SentenceView, v: number): Source | null {
  const { words, lexicon, parties, first } = view;
  let j = v;
  for (let n = 0; n < 6 && j > first; n++) {
    if (!words.isOf(lexicon.skips, j - 1) && !words.isOf(lexicon.relative, j - 1)) break;
    j--;
  }
  // «حضر [الوزير]، الذي أشار إلى …»
  if (j < v && words.isComma(j - 1) && lexicon.who.has(words.form(j))) j--;
  const quoted = words.form(j - 1) === '"' ? parties.endingAt(j - 1) : null;
  const party = parties.endingAt(j) ?? quoted ?? atClauseHead(view, j) ?? beforeInset(view, j);
  const head = party ? headOf(view, party) : null;
  // «وكان [الوزير] وخلال لقائه نظيره في العاصمة أكد»: not the one whom he met.
  const named = party && head ? nameBeforeTitle(view, head) : null;
  if (named) return named;
  const isNear = party === head || !words.isOf(lexicon.was, first);
  if (party && head && isNear && !head.preposition && !words.isComma(j - 1)) {
    return peopleBefore(view, party.first, j) ?? partySource(view, head.first);
  }
  const was = behindWas(view, v);
  if (was) return was;
  return head && !head.preposition
    ? partySource(view, head.first)
    : (peopleBefore(view, j, j) ?? fromClauseStart(view, j));
}

/** «يذكر أن [رئيس الوزراء سامي نور]، أعلن …»: a person at the head of the clause, with a comma behind them. */
function atClauseHead({ words, lexicon, parties, first }: SentenceView, j: number): PartyMention | null {
  const person = words.isComma(j - 1) ? parties.endingAt(j - 1) : null;
  if (person?.by !== 'person') return null;
  return person.first === first || lexicon.that.has(words.form(person.first - 1)) ? person : null;
}

/** «يشار إلى أن [السفيرة في العاصمة سامية نور] أعلنت»: a long title with its bearer, from the clause's first word to `end`. */
function fromClauseStart(view: SentenceView, end: number): Source | null {
  const { words, lexicon, first } = view;
  let start = end - 1;
  while (start > Math.max(first, end - CLAUSE_REACH)) {
    if (words.isComma(start - 1) || lexicon.that.has(words.form(start - 1)) || words.isOf(lexicon.parallel, start - 1))
      break;
    start--;
  }
  if (words.noun(start)?.noun.class !== 'people') return null;
  const source = sourceAt(view, start);
  return source?.end === end && !source.preposition ? source : null;
}

/** «لكن [مسؤولا رفيعا] قال»: unnamed people that no recogniser of parties reads, in words that reach to `end`. */
function peopleBefore(view: SentenceView, from: number, end: number): Source | null {
  const { words, parties, first } = view;
  for (let k = from - 1; k >= Math.max(first, from - PEOPLE_REACH); k--) {
    if (words.noun(k)?.noun.class !== 'people' || parties.startingAt(k)) continue;
    const source = sourceAt(view, k);
    if (source && source.end >= end && !source.preposition) return source;
  }
  return null;
}

/** «وكان [فلان]، المسؤول في …، قد أشار»: the subject between «كان» and the verb. */
function behindWas(view: SentenceView, v: number): Source | null {
  const { words, lexicon, first } = view;
  for (let k = first; k < Math.min(first + 2, v); k++) {
    if (!words.isOf(lexicon.was, k)) continue;
    const source = sourceAt(view, k + 1) ?? unknownSource(view, k + 1, v);
    return source && !source.preposition && (source.type !== 'anonymous' || source.head) ? source : null;
  }
  return null;
}

/** «وكان [سامي نور] وكيل وزارة الدفاع قد قال»: a name that nobody knows between «كان» and its title. */
function nameBeforeTitle(view: SentenceView, { by, first: end }: PartyMention): Source | null {
  const { words, lexicon, first } = view;
  if (by !== 'office' || !words.isOf(lexicon.was, first) || end - first <= LEAST_NAME) return null;
  const run = nameRun(view, first + 1);
  return run?.end === end ? personSource(view, run.first, run.end) : null;
}

/** «[الوزارة]، في بيان لها، أعلنت»: over what stands between two commas. */
function beforeInset({ words, parties, first }: SentenceView, j: number): PartyMention | null {
  if (!words.isComma(j - 1) && words.form(j - 1) !== ')') return null;
  for (let k = j - 2; k > Math.max(first, j - INSET_REACH); k--) {
    if (words.isComma(k) || words.form(k) === '(') return parties.endingAt(k);
    if (words.verb(k)?.reading.conjunction) return null;
  }
  return null;
}

/** «[مسؤولين] بوزارة الدفاع قد أكدوا»: the party that the last one is part of. */
function headOf({ parties }: SentenceView, party: PartyMention): PartyMention {
  let head = party;
  for (let n = 0; n < 3 && head.preposition; n++) {
    const outer = parties.endingAt(head.first) ?? parties.endingAt(head.first - 1);
    if (!outer) break;
    head = outer;
  }
  return head;
}
