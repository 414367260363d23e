import type { PartyMention } from '../mention.ts';
import { isoOf } from './found-office.ts';
import { lastName } from './last-name.ts';
import { lookUpAdjective } from './look-up-adjective.ts';
import { mentionOf } from './mention-of.ts';
import { formAt, type PartyContext, wordAt, wordsOf } from './party-context.ts';
import { personAt } from './person-at.ts';
import { skipTitles } from './skip-titles.ts';

/** «نظيره الفرنسي [فلان]», «نظيره [فلان]»: the person named; «نظيره الفرنسي», «نظرائه الخليجيين»: the state or region. */
export function counterpartParty(context: PartyContext, i: number, limit: number): PartyMention | null {
  const { entities } = context.analysis;
  const reading = context.names.forms.counterpart.of(wordAt(context, i));
  if (!reading) return null;
  const adjective = lookUpAdjective(context, i + 1, limit);
  const told = adjective && !adjective.reading.conjunction ? adjective : null;
  const from = told ? told.end : i + 1;
  const holder = namedAt(context, skipInset(context, from, limit), limit, told?.id ?? null);
  if (holder) {
    const state = told?.id ?? entities.stateOf(holder.id);
    return mentionOf(
      context,
      { first: i, end: holder.end, reading },
      { ids: [holder.id], by: 'person', state, named: true },
    );
  }
  if (!told) return null;
  const id = entities.use(told.id);
  return mentionOf(context, { first: i, end: from, reading }, { ids: [id], by: 'adjective', state: id });
}

function skipInset(context: PartyContext, i: number, limit: number): number {
  return skipTitles(context, context.lexicon.insets.opens.has(formAt(context, i)) ? i + 1 : i, limit);
}

function namedAt(
  context: PartyContext,
  first: number,
  limit: number,
  state: string | null,
): { id: string; end: number } | null {
  const { entities } = context.analysis;
  const person = personAt(context, first, limit, state);
  if (!person) return null;
  const { end } = person;
  if (person.id) return { id: entities.use(person.id), end };
  if (end < first + 2 || !state) return null;
  const id = entities.found('person', { ar: wordsOf(context, first, end) }, isoOf(state));
  context.memory.person(id, lastName(context, { first, end }), null);
  return { id, end };
}
