import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { ComplementContext } from './complement.ts';
import { skipInset } from './inset.ts';
import type { PartyIndex } from './party-index.ts';
import type { Source } from './source.ts';
import type { SourceFinder } from './source-finder.ts';
import type { VerbForm, WordReader } from './word-reader.ts';

/** A verb's subject, the outlet that was spoken to, and the first token behind both. */
export interface Subject {
  source: Source | null;
  /** True where the subject is known as nothing: what stands before the verb may be its subject after all. */
  unknown: boolean;
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
    const holder = isTitle(context, source)
      ? (finder.holderAfter(source.end, limit) ?? nameBeforeThat(context, source))
      : null;
    const end = holder ? pastComma(context, holder.end) : pastApposition(context, source.end);
    const behind = outletBehind(context, end);
    const who = agreeing(holder ? { ...holder, first: source.first } : source, form);
    return { source: who, unknown: false, via: via ?? behind, end: behind?.end ?? end };
  }
  const unknown = inset ? null : unknownSubject(context, j, form);
  if (unknown) {
    const end = pastApposition(context, unknown.end);
    const behind = outletBehind(context, end);
    return { source: agreeing(unknown, form), unknown: true, via: via ?? behind, end: behind?.end ?? end };
  }
  return { source: null, unknown: false, via, end: j };
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
  const at = context.words.isComma(end) ? end + 1 : end;
  return outletSpokenTo(context, at);
}

/** A title without a name: its bearer may be named behind it. */
function isTitle({ words, analysis }: SubjectContext, source: Source): boolean {
  if (source.with.length || !words.noun(source.first)?.noun) return false;
  const isOffice = source.type === 'government' && words.noun(source.first)?.noun.office === true;
  return (
    isOffice ||
    (source.type === 'anonymous' && words.definite(source.first) && analysis.tokens[source.end]?.kind !== 'break')
  );
}

/** «المسؤول الأمني في المطار [عبدالله قائد]، إن»: a name between a long title and «إن». */
function nameBeforeThat({ words, lexicon, finder, limit }: SubjectContext, source: Source): Source | null {
  for (let j = source.end; j < Math.min(limit, source.end + 10); j++) {
    if (lexicon.that.has(words.form(j))) return j > source.end + 1 ? finder.named(source.first, j) : null;
    if (words.isComma(j) && !lexicon.that.has(words.form(j + 1))) return null;
  }
  return null;
}

function pastComma({ words }: SubjectContext, end: number): number {
  return words.isComma(end) ? end + 1 : end;
}

/** «فلان، [المتحدث باسم الوزارة،] خبر …»: behind a title between commas. */
function pastApposition({ words, parties, limit }: SubjectContext, end: number): number {
  const close = parties.startingAt(end);
  if (close && close.end < limit && !close.preposition && !close.conjunction && close.by === 'office') return close.end;
  const party = words.isComma(end) && end + 1 < limit ? parties.startingAt(end + 1) : null;
  if (!party || party.preposition || party.conjunction || (party.by !== 'office' && party.by !== 'person')) return end;
  return words.isComma(party.end) ? party.end + 1 : end;
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
    const office = words.isComma(unknown.end) ? parties.startingAt(unknown.end + 1) : null;
    return said >= 0 || office?.by === 'office' || office?.by === 'person' ? unknown : null;
  }
  if (said < 0) return null;
  // «قال آمر الكتيبة [العقيد فلان] إن», «قال الزعيم … [فلان] إن»: the person is named further on.
  const noun = words.noun(j)?.noun;
  const party =
    words.form(j + 1) === 'في' && !words.definite(j)
      ? null
      : namedNext(context, j, Math.min(said, j + 14), noun?.class === 'outlet');
  if (party) return finder.ofMention(party, limit);
  return finder.named(j, said) ?? (verb.bare && !verb.object && !verb.strict ? unknown : null);
}

/** The first party from `from` to `to` that is a named person, or an outlet. */
export function namedNext({ parties }: SubjectContext, from: number, to: number, outlet: boolean): PartyMention | null {
  for (let party = parties.next(from, to); party; party = parties.next(party.end, to)) {
    if (party.preposition) continue;
    if (outlet ? party.ids[0]?.startsWith('outlet:') : party.by === 'person' && party.named) return party;
  }
  return null;
}

/** Whose verb it is where the subject stands before it: «[الوزارة] أعلنت», «كان [الوزير] قد قال», «سبق [للوزير] أن أكد». */
export function subjectBefore(context: SubjectContext, v: number): Source | null {
  const { words, lexicon, parties, limit, finder } = context;
  let j = v;
  for (
    let n = 0;
    n < 6 && j > context.first && (words.isOf(lexicon.skips, j - 1) || words.isOf(lexicon.relative, j - 1));
    n++
  )
    j--;
  const party =
    parties.endingAt(j) ?? (words.form(j - 1) === '"' ? parties.endingAt(j - 1) : null) ?? beforeInset(context, j);
  const head = party ? headOf(context, party) : null;
  if (party && head && !head.preposition && !words.isComma(j - 1)) {
    const people = peopleBefore(context, party.first, j);
    return people ?? finder.ofMention(head, limit);
  }
  const was = behindWas(context, v);
  if (was) return was;
  if (head && !head.preposition) return finder.ofMention(head, limit);
  return peopleBefore(context, j, j);
}

/** «لكن [مسؤولا رفيعا] قال»: unnamed people that no recogniser of parties reads, in words that reach to `end`. */
function peopleBefore(
  { words, parties, finder, limit, first }: SubjectContext,
  from: number,
  end: number,
): Source | null {
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
  if (!words.isComma(j - 1) && words.form(j - 1) !== ')') return null;
  for (let k = j - 2; k > Math.max(first, j - INSET_REACH); k--) {
    if (words.isComma(k) || words.form(k) === '(') return parties.endingAt(k);
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
