import type { Joining } from '../chain.ts';
import type { ScanState } from '../scan-state.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { fits } from '../speech-memory.ts';
import { outletBetween } from '../verbs/outlet-spoken-to.ts';
import type { FoundPhrase, PhraseRule } from './phrase.ts';
import { standsAlone } from './stands-alone.ts';

/** How far behind a source the outlet to which it spoke may stand, in tokens. */
const VIA_REACH = 10;

/** «بحسب [الوزارة]، …», «…، نقلا عن [مصدر]», «…، وفق [بيان للجيش]»: over the whole clause. */
export const phraseWithSource: PhraseRule = (state, found) => {
  const { view, segments } = state;
  const { words, lexicon, memory } = view;
  const noun = words.noun(found.end);
  const suffix = (noun?.noun.class === 'document' ? noun : words.masdar(found.end))?.reading.suffix;
  if (suffix) return bySubject(state, found, suffix);
  const masdar = words.masdar(found.end)?.reading;
  // «وفق [تأكيدات] المسؤولين»
  // «وفقا لـ(كذا)», «وفق [هذه] المصادر»
  const isApart = words.form(found.end) === 'ل' || words.isOf(lexicon.these, found.end);
  const at = isApart || (masdar && !masdar.definite && !masdar.suffix && !noun) ? found.end + 1 : found.end;
  const source = sourceAt(view, at);
  if (!source) return found.first;
  const close = words.form(source.end);
  const end = close === '"' || close === ')' ? source.end + 1 : source.end;
  const { chain: links } = state.spoken(source, found.phrase.stance, { via: spokenTo(view, source, end) });
  if (found.phrase.mode === 'before') return overSentenceBefore(state, source, links, end);
  const mode = joiningOf(state, found, source);
  if (standsAlone(view, found.first, end)) state.outcome.before = { links, mode };
  else state.govern(links, mode, found.first > view.first + 3 ? 'phrase behind' : 'phrase before', found.first);
  // «وبحسب فلان، فإن …»: he may be the subject of the next verb.
  const chain = segments.last.chain.length ? segments.last.chain : links;
  const voiced = source.type === 'person' || source.type === 'anonymous';
  if (source.type !== 'outlet' || !state.speech) state.note({ source, chain, voiced });
  if (noun?.noun.class === 'document') memory.noteDocument(noun.noun.stem, { source, chain });
  if (lexicon.that.has(words.form(end)) && !state.speech)
    segments.open(end, segments.last.chain, false, 'phrase before');
  return end;
};

/** «…، بحسب [بيانها]», «…، على حد [قوله]»: who speaks or acts in the clause, where nobody is said to yet. */
function bySubject(state: ScanState, { first, end }: FoundPhrase, suffix: string): number {
  const { shapes } = state.view.lexicon;
  const gender = shapes.her.test(suffix) ? 'f' : 'm';
  const agreement = { gender, plural: shapes.them.test(suffix) } as const;
  const { speech, agent, view } = state;
  const acts = agent && fits(agent.agreement, agreement) ? state.spoken(agent, 'reports') : null;
  const spoken = speech ?? acts ?? view.memory.dropped(agreement);
  if (spoken) state.govern(spoken.chain, 'alone', 'of whom it tells', first);
  return end + 1;
}

/** «وفقا لمصدر [تحدث لـ"رويترز"]، …»: the outlet to whom people without a name spoke, up to the next comma. */
function spokenTo(view: SentenceView, source: Source, end: number): Source | null {
  if (source.type !== 'anonymous') return null;
  let stop = end;
  while (stop < Math.min(view.limit, end + VIA_REACH) && !view.words.isComma(stop)) stop++;
  const outlet = outletBetween(view, end, stop);
  return outlet && view.words.isComma(stop) ? outlet : null;
}

/** «جاء ذلك في [بيان للوزارة].»: over the sentence before. */
export function overSentenceBefore(
  state: ScanState,
  source: Source,
  links: ReturnType<ScanState['spoken']>['chain'],
  end: number,
): number {
  state.outcome.before = { links, mode: 'auto' };
  state.note({ source, chain: links });
  return end;
}

/** «قال الوزير …، بحسب [بيان الوزارة]»: a statement carries his words; figures are where they come from. */
function joiningOf({ view, speech }: ScanState, { phrase }: FoundPhrase, source: Source): Joining {
  if (phrase.mode === 'append' || phrase.mode === 'voice') return phrase.mode;
  const noun = view.words.noun(source.first)?.noun;
  const carries = noun?.class === 'document' && !noun.agreement.plural && speech?.source.type === 'person';
  return carries ? 'first' : 'auto';
}
