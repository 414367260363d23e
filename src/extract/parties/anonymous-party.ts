import type { PartyMention } from '../mention.ts';
import { isoOf } from './found-office.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/** «مصادر دبلوماسية متطابقة», «مسؤول في البنتاغون»: named by their words; «المصادر» alone are those named before. */
export function anonymousParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities } = context.analysis;
  const alone = phrase.end === phrase.first + 1;
  const before = alone && phrase.reading.definite ? context.memory.last('anonymous', phrase.head.en) : null;
  if (before) return mentionOf(context, phrase, { ids: [before], by: 'anonymous', state: entities.stateOf(before) });
  const inside = phrase.inner?.state ?? (phrase.entity ? entities.stateOf(entities.use(phrase.entity)) : null);
  const state = phrase.state ?? inside;
  const ar = context.lexicon.forms.withoutClitics(wordsOf(context, phrase.first, phrase.end), phrase.reading);
  const id = entities.found('anonymous', { ar }, isoOf(state));
  context.memory.named('anonymous', { id, en: phrase.head.en, state, key: null });
  return mentionOf(context, phrase, { ids: [id], by: 'anonymous', state });
}
