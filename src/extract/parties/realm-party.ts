import type { PartyMention } from '../mention.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import type { PartyContext } from './party-context.ts';

/**
 * «المملكة», «السلطنة»: the outlet's own state where it is one, else the last state named whose full name begins with the
 * word («المملكة المغربية», «سلطنة عمان»).
 */
export function realmParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const realms = context.names.realms.get(phrase.reading.stem);
  if (!realms) return null;
  const home = `state:${context.analysis.home}`;
  const state = realms.has(home) ? home : context.memory.states.lastOf(realms);
  if (!state) return null;
  const id = context.analysis.entities.use(state);
  return mentionOf(context, phrase, { ids: [id], by: 'anaphor', state: id });
}
