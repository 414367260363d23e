import type { SentenceView } from '../sentence-view.ts';
import { documentSource } from './document-source.ts';
import { nounSource } from './noun-source.ts';
import { partySource } from './party-source.ts';
import type { Source } from './source.ts';
import { together } from './together.ts';

/** The source whose words start at token `i`, with those who speak together with it; null where none does. */
export function sourceAt(view: SentenceView, i: number, limit = view.limit): Source | null {
  if (i >= limit) return null;
  const at = view.words.form(i) === '"' ? i + 1 : i;
  const source = partySource(view, at, limit) ?? documentSource(view, at) ?? nounSource(view, at) ?? counted(view, at);
  return source ? together(view, source) : null;
}

/** «أربعة [مصادر]», «عدد من [المسؤولين]», «أحد [الخبراء]»: how many they are stands before them. */
function counted(view: SentenceView, i: number): Source | null {
  const { analysis, words, lexicon, limit } = view;
  if (!words.isOf(lexicon.counts, i) && analysis.tokens[i]?.kind !== 'number') return null;
  const at = lexicon.from.has(words.form(i + 1)) ? i + 2 : i + 1;
  if (words.noun(at)?.noun.class !== 'people' || at >= limit) return null;
  const source = partySource(view, at) ?? nounSource(view, at);
  const preposition = analysis.readings(i)[0]?.preposition ?? '';
  return source ? { ...source, first: i, preposition, agreement: { ...source.agreement, plural: true } } : null;
}
