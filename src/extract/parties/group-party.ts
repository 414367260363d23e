import type { PartyMention } from '../mention.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import { bareAt, type PartyContext } from './party-context.ts';

/**
 * «البلدان», «الرئيسان», «الدول الثلاث», «دول الساحل الثلاث»: as many states as the words say, the newest that stood
 * together. Null where no number is said or too few were named.
 */
export function groupParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  // «حل الدولتين»: no two that were named.
  const { notGroupsAfter } = context.lexicon;
  if (context.analysis.readings(phrase.first - 1).some((r) => notGroupsAfter.has(r.stem))) return null;
  let { end } = phrase;
  let count: number | null = phrase.head.count;
  if (count === null) {
    const { groupNumbers } = context.lexicon;
    const after = groupNumbers.get(bareAt(context, end));
    count = after ?? groupNumbers.get(bareAt(context, end - 1)) ?? null;
    if (after !== undefined) end++;
  }
  if (count === null) return null;
  const ids = context.memory.states.group(count);
  return ids.length < count ? null : mentionOf(context, { ...phrase, end }, { ids, by: 'anaphor' });
}
