import type { Claim, Item } from '../../model/index.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** A claim in short: «US>EG weapon:f-16×8 delivery 2019-05-02», a `?` for a side that is not told, `!` before a stage for «denied». */
export function claim(
  id: string,
  short: string,
  change: Partial<Claim> & { document?: string; publishedAt?: string | null } = {},
): ReportedClaim {
  const [sides = '', ...words] = short.split(' ');
  const [supplier, recipient] = sides.split('>').map((side) => (side === '?' ? [] : side.split('+').map(idOf)));
  const day = words.find((word) => /^\d{4}-/u.test(word));
  const stage = words.find((word) => /^!?[a-z]+$/u.test(word)) ?? 'contract';
  const { document = `document of ${id}`, publishedAt = '2019-06-01', ...rest } = change;
  return {
    claim: {
      id,
      kind: 'transfer',
      subtype: stage.replace('!', ''),
      assertion: stage.startsWith('!') ? 'denied' : 'asserted',
      roles: { supplier: supplier ?? [], recipient: recipient ?? [] },
      items: words.flatMap((word) => itemOf(word) ?? []),
      amounts: [],
      time: day ? { start: day, end: day, text: day } : null,
      place: [],
      attribution: [],
      evidence: [],
      confidence: 0.9,
      ...rest,
    },
    document: { id: document, publishedAt },
  };
}

function idOf(short: string): string {
  return short.includes(':') ? short : `state:${short}`;
}

/** «weapon:f-16×8», «=drone» for a kind. */
function itemOf(word: string): Item | null {
  const [name = '', number] = word.split('×');
  const quantity = number ? Number(number) : null;
  if (name.startsWith('weapon:')) return { entity: name, category: KINDS[name] ?? 'other', quantity };
  if (name.startsWith('=')) return { entity: null, category: name.slice(1) as Item['category'], quantity };
  return null;
}

const KINDS: Record<string, Item['category']> = {
  'weapon:f-16': 'combat-aircraft',
  'weapon:rafale': 'combat-aircraft',
  'weapon:harpoon': 'missile',
  'weapon:patriot': 'air-defence',
  'weapon:pac-3': 'air-defence',
};

export function stateOf(id: string): string | null {
  if (id.startsWith('state:')) return id;
  return (
    { 'company:dassault': 'state:FR', 'armed-force:egypt': 'state:EG', 'armed-group:hezbollah': 'state:LB' }[id] ?? null
  );
}

export function familyOf(weapon: string): string {
  return weapon === 'weapon:pac-3' ? 'weapon:patriot' : weapon;
}
