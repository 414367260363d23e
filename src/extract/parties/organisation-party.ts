import type { HeadClass } from '../../languages/language-pack.ts';
import type { EntityType } from '../../model/index.ts';
import type { PartyMention } from '../mention.ts';
import { isoOf } from './found-office.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { lookUpAdjective } from './look-up-adjective.ts';
import { mentionOf } from './mention-of.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

const TYPES: Partial<Record<HeadClass, EntityType>> = {
  company: 'company',
  outlet: 'outlet',
  group: 'armed-group',
  organisation: 'international',
};

/** «صحيفة "كذا"», «شركة كذا», «تنظيم كذا»; «الشركة», «الصحيفة» alone are the last of their class. */
export function organisationParty(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const type = TYPES[phrase.head.class];
  if (!type) return null;
  return (
    known(context, phrase) ?? found(context, phrase, type) ?? again(context, phrase) ?? several(context, phrase, type)
  );
}

/** One of the catalogue. */
function known(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (!phrase.entity) return null;
  const { entities } = context.analysis;
  const id = entities.use(phrase.entity);
  context.memory.named(phrase.head.class, { id, en: phrase.head.en, state: phrase.state, key: null });
  return mentionOf(context, phrase, { ids: [id], by: 'name', state: entities.stateOf(id) });
}

/** One that the catalogue does not hold, under its own name. */
function found(context: PartyContext, phrase: HeadPhrase, type: EntityType): PartyMention | null {
  if (!phrase.name) return null;
  const ar = wordsOf(context, phrase.name.first, phrase.name.end);
  const name = /^[\p{Script=Latin}\d\s.'&-]+$/u.test(ar) ? { en: ar, ar } : { ar };
  const state = phrase.state ?? stateBehind(context, phrase.name.end);
  const id = context.analysis.entities.found(type, name, isoOf(state));
  context.memory.named(phrase.head.class, { id, en: phrase.head.en, state, key: null });
  return mentionOf(context, phrase, { ids: [id], by: 'name', state });
}

/** «شركة كذا [التركية]»: the definite adjective right behind a name tells whose the firm is. */
function stateBehind(context: PartyContext, at: number): string | null {
  const adjective = lookUpAdjective(context, at);
  const { definite, conjunction, preposition } = adjective?.reading ?? {};
  return adjective?.id.startsWith('state:') && definite && !conjunction && !preposition ? adjective.id : null;
}

/** «الشركة», «الصحيفة الأمريكية»: the last of its class, or of that state. */
function again(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (!phrase.reading.definite || (phrase.head.plural && !phrase.head.again)) return null;
  if (phrase.state === null && phrase.end > phrase.first + 1) return null;
  const { head } = phrase;
  // «المنظمة», «المجلس» are never the newest of all bodies, only the newest of that name.
  const own = head.class === 'organisation' || head.weak;
  const other = head.plural ? null : own ? context.memory.last(head.class, head.en) : context.memory.last(head.class);
  const called = context.memory.lastCalled(head);
  // «المتمردون»: only while no other group has been named since.
  if (head.plural && called !== context.memory.last(head.class)) return null;
  const id = called ?? other;
  const state = id ? context.analysis.entities.stateOf(id) : null;
  if (!id || (phrase.state !== null && phrase.state !== state)) return null;
  return mentionOf(context, phrase, { ids: [id], by: 'anaphor', state });
}

/** «شركات إسرائيلية», «وسائل إعلام إسرائيلية»: by their words. */
function several(context: PartyContext, phrase: HeadPhrase, type: EntityType): PartyMention | null {
  if (phrase.state === null || (type !== 'company' && type !== 'outlet')) return null;
  const ar = context.lexicon.forms.withoutClitics(wordsOf(context, phrase.first, phrase.end), phrase.reading);
  const id = context.analysis.entities.found(type, { ar }, isoOf(phrase.state));
  context.memory.named(phrase.head.class, { id, en: phrase.head.en, state: phrase.state, key: null });
  return mentionOf(context, phrase, { ids: [id], by: 'office', state: phrase.state });
}
