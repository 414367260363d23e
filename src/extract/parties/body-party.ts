import type { PartyMention } from '../mention.ts';
import { foundOffice, nearState, unsaidState } from './found-office.ts';
import { groupParty } from './group-party.ts';
import { type HeadPhrase, isBare, plainKey } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import { isDefiniteAt, type PartyContext } from './party-context.ts';

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
  const state = likelyState(context, phrase);
  return state === undefined ? null : remembered(context, phrase, foundOffice(context, phrase, state), state);
}

/**
 * «وزارة الدفاع» is that of the official or body named before, else of the paper's own state; «الحكومة», «الجيش» only that of one
 * named before. Null where nothing tells it, undefined where the words then name nobody.
 */
function likelyState(context: PartyContext, phrase: HeadPhrase): string | null | undefined {
  const near = nearState(context, phrase.first);
  if (phrase.head.class === 'ministry' && !isShort(phrase)) return unsaidState(context, phrase.first);
  return phrase.head.national && isDefinite(context, phrase) && near?.startsWith('state:') ? near : undefined;
}

/** «الحكومة», «مجلس الأمن القومي» with nothing behind. */
function isDefinite(context: PartyContext, phrase: HeadPhrase): boolean {
  return isBare(phrase) && (phrase.reading.definite || isDefiniteAt(context, phrase.end - 1));
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
