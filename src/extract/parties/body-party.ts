import type { PartyMention } from '../mention.ts';
import { foundOffice, homeState } from './found-office.ts';
import { groupParty } from './group-party.ts';
import { type HeadPhrase, plainKey } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import type { PartyContext } from './party-context.ts';

/** «وزارة الدفاع الفرنسية», «الجيش», «القوات المسلحة المصرية»; without a state it is the one named before, else the outlet's own. */
export function bodyParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities } = context.analysis;
  if (phrase.head.count && !phrase.state) return groupParty(context, phrase);
  if (phrase.entity) {
    const id = entities.use(phrase.entity);
    return remembered(context, phrase, id, phrase.state ?? entities.stateOf(id));
  }
  if (phrase.state) {
    if (!phrase.state.startsWith('state:') && phrase.head.class === 'force') return null;
    return remembered(context, phrase, foundOffice(context, phrase, phrase.state), phrase.state);
  }
  const again = namedBefore(context, phrase);
  if (again) return again;
  if (phrase.head.class !== 'ministry' || isShort(phrase)) return null;
  // «وزارة الدفاع» in a national paper is that state's, elsewhere that of the body named before.
  const state = homeState(context) ?? context.memory.lastState();
  return remembered(context, phrase, foundOffice(context, phrase, state), state);
}

/** «الجيش», «الوزارة», «وزارة الدفاع» of a state that was named with it before. */
function namedBefore(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const short = isShort(phrase);
  if (phrase.modified || (!phrase.reading.definite && (short || phrase.fields.length === 0))) return null;
  const { memory } = context;
  const id = short ? memory.last(phrase.head.class, phrase.head.en) : memory.lastByKey(plainKey(phrase));
  if (!id) return null;
  return mentionOf(context, phrase, { ids: [id], by: 'anaphor', state: context.analysis.entities.stateOf(id) });
}

function isShort(phrase: HeadPhrase): boolean {
  return phrase.end === phrase.first + 1;
}

function remembered(context: PartyContext, phrase: HeadPhrase, id: string, state: string | null): PartyMention {
  context.memory.named(phrase.head.class, { id, en: phrase.head.en, state, key: plainKey(phrase) });
  return mentionOf(context, phrase, { ids: [id], by: 'office', state, office: id });
}
