import { z } from 'zod';
import { daySchema } from './document.ts';
import { spanSchema } from './span.ts';

/** The subtypes of each kind, in the order of the contract. */
export const subtypes = {
  transfer: [
    'interest',
    'request',
    'talks',
    'offer',
    'approval',
    'refusal',
    'contract',
    'delivery',
    'deployment',
    'suspension',
    'cancellation',
  ],
  'trade-total': ['value', 'share', 'count'],
  contact: ['meeting', 'visit', 'call', 'conference', 'exercise', 'talks'],
  agreement: ['signed', 'talks', 'in-force', 'renewed', 'suspended', 'ended'],
  attack: ['attack', 'interception'],
  policy: ['restrict', 'permit', 'embargo', 'lift'],
} as const;

/** The roles that a kind's parties may have. */
export const roles = {
  transfer: ['supplier', 'recipient', 'operator'],
  'trade-total': ['supplier', 'recipient'],
  contact: ['participants', 'host'],
  agreement: ['parties', 'mediator'],
  attack: ['attacker', 'target', 'interceptor'],
  policy: ['actor', 'affected'],
} as const;

export type Kind = keyof typeof subtypes;
export const kinds = Object.keys(subtypes) as [Kind, ...Kind[]];
export type Subtype = (typeof subtypes)[Kind][number];
export type Role = (typeof roles)[Kind][number];

export const assertions = ['asserted', 'denied', 'unlikely', 'possible', 'planned'] as const;
export type Assertion = (typeof assertions)[number];

export const stances = ['reports', 'announces', 'confirms', 'denies', 'claims', 'estimates'] as const;
export type Stance = (typeof stances)[number];

export const categories = [
  'air-defence',
  'counter-drone',
  'combat-aircraft',
  'transport-aircraft',
  'helicopter',
  'drone',
  'missile',
  'ballistic-missile',
  'cruise-missile',
  'munition',
  'armoured-vehicle',
  'tank',
  'artillery',
  'small-arms',
  'ship',
  'submarine',
  'radar',
  'sensor',
  'satellite',
  'electronic-warfare',
  'cyber',
  'spyware',
  'engine',
  'training',
  'support',
  'other',
] as const;
export type Category = (typeof categories)[number];

export const qualifiers = ['exact', 'over', 'under', 'about', 'record', 'up-to'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A weapon, kind of weapon or service of a claim. `entity` is null where the text names only a kind. */
export const itemSchema = z.object({
  entity: z.string().nullable(),
  category: z.enum(categories),
  quantity: z.number().nullable(),
  /** True for parts and ammunition of a system. */
  part: z.boolean().optional(),
  /** Where the item stands in the text. */
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** `unit` is an ISO 4217 code, `percent`, or the thing counted (`meeting`, `missile`, `day` …). */
export const amountSchema = z.object({
  value: z.number(),
  unit: z.string(),
  qualifier: z.enum(qualifiers),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/** The time of what is reported: whole days, both ends included, null where the words fix none. */
export const timeSchema = z.object({
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  text: z.string(),
  /** True where the words alone do not fix the days. */
  inferred: z.boolean().optional(),
});
export type Time = z.infer<typeof timeSchema>;

/** One link of a chain of transmission; `start` and `end` are where the text names the source. */
export const linkSchema = z.object({
  source: z.string(),
  stance: z.enum(stances),
  /** Other sources that speak together with this one. */
  with: z.array(z.string()).optional(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Link = z.infer<typeof linkSchema>;

/** One thing that a text reports, with who says so and where in the text it stands. */
export const claimSchema = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  subtype: z.string(),
  assertion: z.enum(assertions),
  /** Entity ids by role. */
  roles: z.record(z.string(), z.array(z.string())),
  items: z.array(itemSchema),
  amounts: z.array(amountSchema),
  time: timeSchema.nullable(),
  place: z.array(z.string()),
  /** Nearest to the publisher first, the origin last; empty is the publisher's own voice. */
  attribution: z.array(linkSchema),
  /** The smallest run of sentences that says it; further runs that say the same follow. */
  evidence: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof claimSchema>;
