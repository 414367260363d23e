import type { SourceNoun } from '../../../languages/language-pack.ts';
import type { Link } from '../../../model/index.ts';
import type { Joining } from '../chain.ts';
import type { ScanState } from '../scan-state.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { outletBetween } from '../verbs/outlet-spoken-to.ts';
import type { FoundPhrase, PhraseRule } from './phrase.ts';
import { ofSubject } from './phrase-of-subject.ts';
import { overSentenceBefore, standsAlone } from './sentence-before.ts';

/** How far behind a source the outlet to which it spoke may stand, in tokens. */
const VIA_REACH = 10;

/** «بحسب [الوزارة]، …», «…، نقلا عن [مصدر]», «…، وفق [بيان للجيش]»: over the whole clause. */
export const phraseWithSource: PhraseRule = (state, found) => {
  const { view } = state;
  const { words } = view;
  const noun = words.noun(found.end);
  const suffix = (noun?.noun.class === 'document' ? noun : words.masdar(found.end))?.reading.suffix;
  if (suffix) return ofSubject(state, found, suffix);
  const source = sourceAt(view, sourceFrom(view, found.end));
  if (!source) return found.first;
  const close = words.form(source.end);
  const end = close === '"' || close === ')' ? source.end + 1 : source.end;
  const { chain: links } = state.spoken(source, found.phrase.stance, { via: spokenTo(view, source, end) });
  if (found.phrase.mode === 'before') return overSentenceBefore(state, source, links, end);
  const mode = joiningOf(state, found, source);
  if (standsAlone(view, found.first, end)) state.outcome.before = { links, mode };
  else state.govern(links, mode, found.first > view.first + 3 ? 'phrase behind' : 'phrase before', found.first);
  rememberSource(state, source, links, noun?.noun);
  if (view.lexicon.that.has(words.form(end)) && !state.speech)
    state.segments.open(end, state.segments.last.chain, false, 'phrase before');
  return end;
};

/** Where the source begins: behind «لـ» written apart, «هذه», and a noun of saying («وفق [تأكيدات] المسؤولين»). */
function sourceFrom({ words, lexicon }: SentenceView, i: number): number {
  const saying = words.masdar(i)?.reading;
  const isSaying = saying && !saying.definite && !words.noun(i);
  return words.form(i) === 'ل' || words.isOf(lexicon.these, i) || isSaying ? i + 1 : i;
}

/** «وبحسب فلان، فإن …»: he may be the subject of the next verb, and «البيان» is what he said it in. */
function rememberSource(state: ScanState, source: Source, links: readonly Link[], noun: SourceNoun | undefined): void {
  const { segments, view } = state;
  const chain = segments.last.chain.length ? segments.last.chain : links;
  const voiced = source.type === 'person' || source.type === 'anonymous';
  if (source.type !== 'outlet' || !state.speech) state.note({ source, chain, voiced });
  if (noun?.class === 'document') view.memory.noteDocument(noun.stem, { source, chain });
}

/** «وفقا لمصدر [تحدث لـ"رويترز"]، …»: the outlet to whom people without a name spoke, up to the next comma. */
function spokenTo(view: SentenceView, source: Source, end: number): Source | null {
  if (source.type !== 'anonymous') return null;
  let stop = end;
  while (stop < Math.min(view.limit, end + VIA_REACH) && !view.words.isComma(stop)) stop++;
  const outlet = outletBetween(view, end, stop);
  return outlet && view.words.isComma(stop) ? outlet : null;
}

/** «قال الوزير …، بحسب [بيان الوزارة]»: he speaks through the statement of his office; figures are where his words come from. */
function joiningOf({ view, speech }: ScanState, { phrase }: FoundPhrase, source: Source): Joining {
  if (phrase.mode === 'append' || phrase.mode === 'voice') return phrase.mode;
  const noun = view.words.noun(source.first)?.noun;
  const carries = noun?.class === 'document' && !noun.agreement.plural && speech?.source.type === 'person';
  if (!carries) return 'auto';
  return source.type === 'outlet' ? 'first' : 'alone';
}
