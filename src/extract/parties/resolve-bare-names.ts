import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { PartyNames } from './party-names.ts';

/**
 * Gives bare nouns the entity that the document names in full, the last before or else the first behind: «[التحالف العربي] … طائرات
 * [التحالف]», and in a title «[التحالف] يقصف … [التحالف الدولي]».
 */
export function resolveBareNames({ read }: Analysis, { bare }: PartyNames): void {
  const named = new Map<string, string>();
  const waiting: { party: PartyMention; of: string }[] = [];
  const nouns = new Set(bare.values());
  for (const party of read.flatMap(({ parties }) => parties)) {
    const [id = ''] = party.ids;
    const of = bare.get(id);
    if (of) named.set(of, id);
    else if (nouns.has(id)) {
      const whole = named.get(id);
      if (whole) party.ids = [whole];
      else waiting.push({ party, of: id });
    }
  }
  for (const { party, of } of waiting) {
    const whole = firstNamed(read, bare, of);
    if (whole) party.ids = [whole];
  }
}

function firstNamed(read: Analysis['read'], bare: ReadonlyMap<string, string>, noun: string): string | undefined {
  for (const { parties } of read) {
    for (const { ids } of parties) if (ids[0] && bare.get(ids[0]) === noun) return ids[0];
  }
  return undefined;
}
