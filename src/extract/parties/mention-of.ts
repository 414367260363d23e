import type { Reading } from '../../languages/language-pack.ts';
import type { PartyMention } from '../mention.ts';
import { formAt, type PartyContext } from './party-context.ts';

/** The tokens of a mention, and how its first token is read; null where it has no clitics to read. */
export interface MentionRange {
  first: number;
  end: number;
  reading: Reading | null;
}

/** Makes a mention with its clitics read. */
export function mentionOf(
  context: PartyContext,
  range: MentionRange,
  party: Pick<PartyMention, 'ids' | 'by'> & Partial<Pick<PartyMention, 'state' | 'office' | 'named'>>,
): PartyMention {
  return {
    type: 'party',
    first: range.first,
    end: range.end,
    ids: party.ids,
    by: party.by,
    conjunction: range.reading?.conjunction ?? '',
    preposition: prepositionBefore(context, range.first, range.reading),
    state: party.state ?? null,
    office: party.office ?? null,
    named: party.named ?? false,
  };
}

/** The preposition that governs a mention: a clitic on its first word, or the word before it. */
function prepositionBefore(context: PartyContext, first: number, reading: Reading | null): string {
  if (reading?.preposition) return reading.preposition;
  const { forms, prepositions, cliticPrepositions, agentPhrases } = context.lexicon;
  const quoted = formAt(context, first - 1) === '"' || formAt(context, first - 1) === '(';
  const i = quoted ? first - 2 : first - 1;
  const form = formAt(context, i);
  // «لـ "رويترز"»: a clitic set apart from a quoted word.
  if (cliticPrepositions.has(form)) return form;
  const bare = forms.withoutConjunction(form);
  const word = prepositions.has(form) ? form : prepositions.has(bare) ? bare : '';
  // «من قبل», «ومن جانب»: by whom it is done.
  const agent = word && agentPhrases.get(`${forms.withoutConjunction(formAt(context, i - 1))} ${word}`);
  return agent || word;
}
