import type { SourceView } from '../../src/api/types.ts';
import { claimsAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';

/** A count of an outlet or origin, by the name of its words; `to` is the list of what is counted, null where there is none. */
export type SourceNumber = { name: SourceNumberName; count: number; to: string | null };
type SourceNumberName = 'published' | 'ownVoice' | 'origin' | 'first' | 'sameDay' | 'later' | 'alone' | 'unknown';

/** What is counted of an outlet or origin, in the order in which it is shown. */
export function sourceNumbers(source: SourceView['source'], filters: Filters): SourceNumber[] {
  const { id, published, ownVoice, origin, stories } = source;
  const number = (name: SourceNumberName, count: number, narrower?: Filters): SourceNumber => {
    return { name, count, to: narrower && count > 0 ? claimsAddress({ ...filters, ...narrower }) : null };
  };
  return [
    number('published', published, { outlet: [id] }),
    number('ownVoice', ownVoice, { outlet: [id], origin: ['own-voice'] }),
    number('origin', origin, { origin: [id] }),
    number('first', stories.first),
    number('sameDay', stories['same-day']),
    number('later', stories.later),
    number('alone', stories.alone),
    number('unknown', stories.unknown),
  ];
}
