import { lastName } from './last-name.ts';
import { lookUpName } from './look-up-name.ts';
import { isNamePartAfterKnown } from './name-run.ts';
import { formAt, type PartyContext } from './party-context.ts';
import { personNameEnd } from './person-name.ts';

/** A personal name where it stands. */
export interface PersonFound {
  first: number;
  end: number;
  /** Entity id of one of the catalogue or of the text before, or null. */
  id: string | null;
}

/**
 * The personal name that begins at token `i`, or null. `state` is the entity id of the state for which the person acts,
 * where the words before tell it: «الرئيس الجزائري [عبد الحميد تبون]» is the catalogue's Tebboune, however he is spelled.
 */
export function personAt(context: PartyContext, i: number, limit: number, state: string | null): PersonFound | null {
  const found = lookUpName(context, i, limit);
  const plain = found?.name.by === 'person' && !found.reading.conjunction && !found.reading.preposition;
  const known = found && plain ? patronymicsEnd(context, found.end, limit) : i;
  const end = personNameEnd(context, i, limit);
  if (known > i && known >= end) return { first: i, end: known, id: found?.name.id ?? null };
  if (end <= i) return null;
  // «شويغو سيرغي كوجوغيتوفيتش»: more words than the catalogue has, and the same state.
  const longer = found && known > i && state !== null && `state:${found.name.state}` === state;
  return { first: i, end, id: longer ? found.name.id : sameName(context, i, end, state) };
}

/** «خالد بن سلمان [بن عبدالعزيز] [آل سعود]» */
export function patronymicsEnd(context: PartyContext, i: number, limit: number): number {
  let end = i;
  while (
    end + 1 < limit &&
    context.lexicon.patronymics.has(formAt(context, end)) &&
    isNamePartAfterKnown(context, end + 1)
  )
    end += 2;
  return end;
}

/** One whose last name alone names a known person of the same state, or who was named before. */
function sameName(context: PartyContext, first: number, end: number, state: string | null): string | null {
  if (end === first + 1) return context.memory.personByLastName(lastName(context, { first, end })) ?? null;
  const last = lookUpName(context, end - 1, end);
  const same = last?.name.by === 'person' && state !== null && `state:${last.name.state}` === state;
  return same ? last.name.id : null;
}
