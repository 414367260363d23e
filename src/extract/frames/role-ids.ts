import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import { type Phrase, partiesOf } from '../syntax/phrase.ts';

/** Ids under which the parties of a phrase stand in a role, each once: «[مصر والسعودية]», «مقاتلات [تركية]». */
export function roleIds(analysis: Analysis, phrase: Phrase | null): string[] {
  return phrase ? idsOf(analysis, partiesOf(phrase)) : [];
}

/** Ids under which parties stand in a role, each once. */
export function idsOf(analysis: Analysis, parties: readonly PartyMention[]): string[] {
  return [...new Set(parties.flatMap((party) => party.ids.flatMap((id) => roleId(analysis, id, party) ?? [])))];
}

/**
 * The id under which a party stands in a role, or null where it has none: states for their people, offices and officials;
 * companies, groups, forces without a state and international bodies as they are; none for outlets, places and unnamed people.
 */
export function roleId(analysis: Analysis, id: string, mention: PartyMention): string | null {
  const { entities } = analysis;
  const type = entities.type(id);
  switch (type) {
    case 'state':
    case 'company':
    case 'armed-group':
    case 'international':
    case 'region':
      return id;
    case 'government':
    case 'armed-force':
    case 'person':
    case 'anonymous': {
      const state = mention.state ?? entities.stateOf(id);
      if (state) return entities.get(state) || !state.startsWith('state:') ? state : entities.use(state);
      return type === 'armed-force' ? id : null;
    }
    default:
      return null;
  }
}
