import { foldWord } from '../../text/index.ts';
import type { PartyMention } from '../mention.ts';
import { foundOffice } from './found-office.ts';
import { groupParty } from './group-party.ts';
import { type HeadPhrase, officeKey } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import type { PartyContext } from './party-context.ts';

/** «وزارة الدفاع الفرنسية», «الجيش», «القوات المسلحة المصرية»; without a state it is the one named before, else the outlet's own. */
export function bodyParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities, home } = context.analysis;
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
  // «وزارة الدفاع» in a national paper is that state's.
  if (phrase.head.class !== 'ministry' || isShort(phrase)) return null;
  const state = home ? `state:${home}` : null;
  return remembered(context, phrase, foundOffice(context, phrase, state), state);
}

/** «الجيش», «الوزارة», «وزارة الدفاع» of a state that was named with it before. */
function namedBefore(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const short = isShort(phrase);
  if (short && !phrase.reading.definite) return null;
  const id = context.memory.last(phrase.head.class, phrase.head.en);
  if (!id || !(short || holdsWords(context, id, phrase))) return null;
  return mentionOf(context, phrase, { ids: [id], by: 'anaphor', state: context.analysis.entities.stateOf(id) });
}

function isShort(phrase: HeadPhrase): boolean {
  return phrase.end === phrase.first + 1;
}

function holdsWords(context: PartyContext, id: string, phrase: HeadPhrase): boolean {
  return foldWord(context.analysis.entities.get(id)?.name.ar ?? '').includes(officeKey(context, phrase));
}

function remembered(context: PartyContext, phrase: HeadPhrase, id: string, state: string | null): PartyMention {
  context.memory.named(phrase.head.class, id, phrase.head.en, state);
  return mentionOf(context, phrase, { ids: [id], by: 'office', state, office: id });
}
