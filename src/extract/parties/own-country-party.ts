import type { PartyMention } from '../mention.ts';
import { mentionOf } from './mention-of.ts';
import { isFeminine, type PartyContext, wordAt } from './party-context.ts';

const HOLDERS: ReadonlySet<PartyMention['by']> = new Set(['person', 'office', 'anonymous']);

/** «بلاده»: the state of the person or office that the sentence (`found`, in order) named last, else of the last speaker. */
export function ownCountryParty(context: PartyContext, i: number, found: readonly PartyMention[]): PartyMention | null {
  const reading = context.names.forms.ownCountry.of(wordAt(context, i));
  if (!reading || isFeminine(context, i)) return null;
  const { entities } = context.analysis;
  const holder = found.findLast((party) => party.state && HOLDERS.has(party.by));
  const state = holder?.state ?? context.memory.lastSpeaker();
  if (!state?.startsWith('state:')) return null;
  return mentionOf(context, { first: i, end: i + 1, reading }, { ids: [entities.use(state)], by: 'anaphor', state });
}
