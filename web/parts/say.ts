import type { Claim } from '../../src/api/types.ts';
import type { Lang } from '../i18n/language.ts';
import { type Entities, nameOf } from './entities.ts';

export function say(claim: Claim, entities: Entities, lang: Lang): string {
  const who = Object.entries(claim.roles).map(
    ([role, ids]) => `${role}: ${ids.map((id) => nameOf(id, entities, lang).text).join(', ')}`,
  );
  return `${claim.kind} ${claim.subtype} ${who.join('; ')}`;
}
