import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { ComplementContext } from './complement.ts';
import type { PartyIndex } from './party-index.ts';
import type { Source } from './source.ts';
import type { SourceFinder } from './source-finder.ts';
import type { VerbForm, WordReader } from './word-reader.ts';

/** A verb's subject, the outlet that was spoken to, and the first token behind both. */
export interface Subject {
  source: Source | null;
  via: Source | null;
  end: number;
}

/** What the search for a subject sees of a sentence. */
export interface SubjectContext extends ComplementContext {
  analysis: Analysis;
  lexicon: SourceLexicon;
  words: WordReader;
  parties: PartyIndex;
  finder: SourceFinder;
  first: number;
  limit: number;
  /** End of the time phrase that starts at a token, or the token itself. */
  pastTime(i: number): number;
}

const INSET_REACH = 24;

/**
 * The subject behind a verb, over words that may stand between.
 * Examples: «قال [الوزير]», «أعلنت أمس [وزارة الدفاع]», «قال لوكالة كذا [مسؤول]», «وأكد، من جهته، [المتحدث]».
 */
export function subjectAfter(context: SubjectContext, v: number, form: VerbForm): Subject {
  const { words, finder, limit } = context;
  let via: Source | null = null;
  let j = v + 1;
  let inset = false;
  for (let n = 0; n < INSET_REACH && j < limit; n++) {
    const skipped = skipInset(context, j);
    if (skipped > j) {
      inset ||= !words.isOf(context.lexicon.skips, j) && words.isWord(j);
      j = skipped;
      continue;
    }
    const outlet = outletSpokenTo(context, j);
    if (outlet) {
      via ??= outlet;
      j = outlet.end;
      continue;
    }
    break;
  }
  const source = finder.at(j, limit);
  if (source && isNominative(context, source, j)) {
    const end = pastApposition(context, source.end);
    const behind = outletBehind(context, end);
    return { source: agreeing(source, form), via: via ?? behind, end: behind?.end ?? end };
  }
  const unknown = inset ? null : unknownSubject(context, j, form);
  if (unknown) {
    const end = pastApposition(context, unknown.end);
    const behind = outletBehind(context, end);
    return { source: agreeing(unknown, form), via: via ?? behind, end: behind?.end ?? end };
  }
  return { source: null, via, end: j };
}

/** «أمس», «من جهته», «(الخميس)», «في بيان»: end of what may stand between verb and subject, or `j` itself. */
function skipInset({ words, lexicon, parties, pastTime, quoteFrom, analysis }: SubjectContext, j: number): number {
  if (words.isOf(lexicon.skips, j) && !analysis.tokens[j]?.form.startsWith('ان')) return j + 1;
  const past = pastTime(j);
  if (past > j) return past;
  const form = words.form(j);
  if (form === '،' || form === '-') return j + 1;
  if (form === '(') {
    for (let k = j + 1; k < j + 12; k++) if (words.form(k) === ')') return k + 1;
  }
  const next = words.noun(j + 1)?.noun;
  if ((form === 'في' || form === 'عبر') && next?.class === 'document' && quoteFrom(j + 1) === undefined) {
    let k = j + 2;
    while (words.isOf(lexicon.issuing, k)) k++;
    return k;
  }
  // «للصحفيين», «للملك سلمان»: listeners.
  const listener = parties.startingAt(j);
  if (listener?.preposition === 'ل' && !listener.ids[0]?.startsWith('outlet:')) return listener.end;
  if (words.preposition(j, 'ل') && words.noun(j)?.noun.class === 'people') return j + 1;
  return j;
}

/** «لـ"رويترز"», «للصحيفة»: the outlet to which something was said. */
function outletSpokenTo({ words, finder, limit }: SubjectContext, j: number): Source | null {
  const at = words.form(j) === 'ل' ? j + 1 : j;
  if (at === j && !words.preposition(j, 'ل')) return null;
  const source = finder.at(at, limit);
  if (source?.type !== 'outlet' || (source.preposition !== 'ل' && at === j)) return null;
  const end = words.form(source.end) === '"' ? source.end + 1 : source.end;
  return { ...source, end };
}

/** «قال المسؤول، [لوكالة كذا]، إن» */
function outletBehind(context: SubjectContext, end: number): Source | null {
  const at = context.words.form(end) === '،' ? end + 1 : end;
  return outletSpokenTo(context, at);
}

/** «فلان، [المتحدث باسم الوزارة،] خبر …»: behind a title between commas. */
function pastApposition({ words, parties, limit }: SubjectContext, end: number): number {
  const party = words.form(end) === '،' && end + 1 < limit ? parties.startingAt(end + 1) : null;
  if (!party || party.preposition || party.conjunction || (party.by !== 'office' && party.by !== 'person')) return end;
  return words.form(party.end) === '،' ? party.end + 1 : end;
}

function isNominative({ words, parties }: SubjectContext, source: Source, j: number): boolean {
  if (source.preposition) return false;
  const at = words.form(j) === '"' ? j + 1 : j;
  const party = parties.startingAt(at);
  return !party || party.conjunction === '' || at === j;
}

/** The verb tells whether its subject is a «he» or a «she»: kept for the next verb without one. */
function agreeing(source: Source, form: VerbForm): Source {
  return { ...source, agreement: { gender: form.agreement.gender, plural: source.agreement.plural } };
}

/** A name that nobody knows («قال [يوهان شميدت]، الخبير في …، إن») where what is said follows. */
function unknownSubject(context: SubjectContext, j: number, { verb }: VerbForm): Source | null {
  const { words, lexicon, finder, parties, limit } = context;
  if (j >= limit || !words.isWord(j) || words.isOf(lexicon.functions, j) || words.isOf(lexicon.that, j)) return null;
  if (words.verb(j) || words.isOf(lexicon.relative, j)) return null;
  const stop = Math.min(limit, j + 30);
  let said = -1;
  for (let k = j; k < stop && said < 0; k++) {
    const form = words.form(k);
    if (lexicon.that.has(form) || form === ':' || (form === '"' && (context.quoteFrom(k) ?? k) - k > 5)) said = k;
  }
  const unknown = finder.unknown(j, said < 0 ? Math.min(limit, j + 8) : said);
  if (unknown?.type === 'person') {
    const office = words.form(unknown.end) === '،' ? parties.startingAt(unknown.end + 1) : null;
    return said >= 0 || office?.by === 'office' || office?.by === 'person' ? unknown : null;
  }
  if (said < 0) return null;
  // «قال آمر الكتيبة [العقيد فلان] إن», «قال الزعيم … [فلان] إن»: the person is named further on.
  const party = words.form(j + 1) === 'في' && !words.definite(j) ? null : personNext(context, j, Math.min(said, j + 14));
  if (party) return finder.ofMention(party, limit);
  return finder.named(j, said) ?? (verb.bare && !verb.object && !verb.strict ? unknown : null);
}

function personNext({ parties }: SubjectContext, from: number, to: number): PartyMention | null {
  for (let party = parties.next(from, to); party; party = parties.next(party.end, to)) {
    if (party.by === 'person' && party.named && !party.preposition) return party;
  }
  return null;
}

/** Whose verb it is where the subject stands before it: «[الوزارة] أعلنت», «كان [الوزير] قد قال», «سبق [للوزير] أن أكد». */
export function subjectBefore(context: SubjectContext, v: number): Source | null {
  const { words, lexicon, parties, limit, finder } = context;
  let j = v;
  for (let n = 0; n < 6 && j > context.first && (words.isOf(lexicon.skips, j - 1) || words.isOf(lexicon.relative, j - 1)); n++) j--;
  const party = parties.endingAt(j) ?? (words.form(j - 1) === '"' ? parties.endingAt(j - 1) : null) ?? beforeInset(context, j);
  const head = party ? headOf(context, party) : null;
  if (party && head && !head.preposition && words.form(j - 1) !== '،') {
    const people = peopleBefore(context, party.first, j);
    return people ?? finder.ofMention(head, limit);
  }
  const was = behindWas(context, v);
  if (was) return was;
  if (head && !head.preposition) return finder.ofMention(head, limit);
  return peopleBefore(context, j, j);
}

/** «لكن [مسؤولا رفيعا] قال»: unnamed people that no recogniser of parties reads, in words that reach to `end`. */
function peopleBefore({ words, parties, finder, limit, first }: SubjectContext, from: number, end: number): Source | null {
  for (let k = from - 1; k >= Math.max(first, from - 4); k--) {
    if (words.noun(k)?.noun.class !== 'people' || parties.startingAt(k)) continue;
    const source = finder.at(k, limit);
    if (source && source.end >= end && !source.preposition) return source;
  }
  return null;
}

/** «وكان [فلان]، المسؤول في …، قد أشار»: the subject between «كان» and the verb. */
function behindWas({ words, lexicon, finder, first, limit }: SubjectContext, v: number): Source | null {
  for (let k = first; k < Math.min(first + 2, v); k++) {
    if (!words.isOf(lexicon.was, k)) continue;
    const source = finder.at(k + 1, limit) ?? finder.unknown(k + 1, v);
    return source && !source.preposition && (source.type !== 'anonymous' || source.head) ? source : null;
  }
  return null;
}

/** «[الوزارة]، في بيان لها، أعلنت»: over what stands between two commas. */
function beforeInset({ words, parties, first }: SubjectContext, j: number): PartyMention | null {
  if (words.form(j - 1) !== '،' && words.form(j - 1) !== ')') return null;
  for (let k = j - 2; k > Math.max(first, j - INSET_REACH); k--) {
    if (words.form(k) === '،' || words.form(k) === '(') return parties.endingAt(k);
    if (words.verb(k)?.reading.conjunction) return null;
  }
  return null;
}

/** «[مسؤولين] بوزارة الدفاع قد أكدوا»: the party that the last one is part of. */
function headOf({ parties }: SubjectContext, party: PartyMention): PartyMention {
  let head = party;
  for (let n = 0; n < 3 && head.preposition; n++) {
    const outer = parties.endingAt(head.first) ?? parties.endingAt(head.first - 1);
    if (!outer) break;
    head = outer;
  }
  return head;
}

/** Ends of the time phrases of a sentence, by where they start. */
export function timeEnds(read: SentenceReading | undefined): (i: number) => number {
  const ends = new Map<number, number>();
  for (const time of read?.times ?? []) ends.set(time.first, time.end);
  return (i) => ends.get(i) ?? i;
}
