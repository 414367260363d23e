import type { PartyMention } from '../mention.ts';
import { mentionOf } from './mention-of.ts';
import { isKnown } from './name-run.ts';
import { formAt, type PartyContext, wordAt } from './party-context.ts';

/** «كارتر», «بن سلمان», after the whole name was given. */
export function personAgain(context: PartyContext, i: number, limit: number): PartyMention | null {
  if (!context.memory.mayRecall(formAt(context, i))) return null;
  for (const { word, reading } of context.names.forms.plain.of(wordAt(context, i))) {
    const joined = context.lexicon.joiners.has(word) && i + 1 < limit;
    const id = context.memory.personByLastName(joined ? `${word} ${formAt(context, i + 1)}` : word);
    // «أحمد» of «محمد أحمد», but not that of «أحمد سالم».
    if (!id || isKnown(context, joined ? i + 2 : i + 1)) continue;
    const state = context.analysis.entities.stateOf(id);
    const range = { first: i, end: joined ? i + 2 : i + 1, reading };
    return mentionOf(context, range, { ids: [id], by: 'person', state, named: true });
  }
  return null;
}
