import type { PartyMention } from '../../mention.ts';

/** True for a person, an office or «نظيره الإيراني»; not for an adjective alone, a state, company or unnamed people. */
export function isOfficial({ by, first, end }: PartyMention): boolean {
  return by === 'person' || by === 'office' || by === 'anaphor' || (by === 'adjective' && end - first > 1);
}
