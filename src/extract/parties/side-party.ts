import type { PartyMention } from '../mention.ts';
import { groupParty } from './group-party.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import type { PartyContext } from './party-context.ts';
import { realmParty } from './realm-party.ts';

/** «الجانب التركي», «دولة الإمارات» are the state; «البلدان», «الدول الثلاث», «الدولة الخليجية», «المملكة» those named before. */
export function sideParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { state, head, reading } = phrase;
  if (state?.startsWith('state:') && !head.plural) return ofState(context, phrase, state);
  if (state?.startsWith('region:')) {
    // «الدولة الخليجية»: the one of them that was named last. «دول خليجية» and «دولة خليجية» are the region.
    const members = head.plural || !reading.definite ? undefined : context.names.members.get(state);
    const one = members ? context.memory.states.lastOf(members) : null;
    return ofState(context, phrase, one ?? state, one !== null);
  }
  if (head.anaphor) return groupParty(context, phrase);
  // «المملكة», also where an adjective of another noun follows («قدرات المملكة الدفاعية»).
  return reading.definite ? realmParty(context, { ...phrase, end: phrase.headEnd }) : null;
}

function ofState(context: PartyContext, phrase: HeadPhrase, state: string, before = false): PartyMention {
  const id = context.analysis.entities.use(state);
  return mentionOf(context, phrase, { ids: [id], by: before ? 'anaphor' : 'adjective', state: id });
}
