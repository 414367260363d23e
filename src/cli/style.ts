import type { EntityType } from '../model/index.ts';

/** How a run of text is set off: by colour on a terminal, else by brackets. */
export type Mark = (text: string, what: EntityType | 'amount') => string;

const COLOURS: Partial<Record<EntityType | 'amount', number>> = {
  state: 33,
  region: 33,
  government: 33,
  'armed-force': 33,
  'armed-group': 33,
  company: 33,
  person: 33,
  international: 33,
  weapon: 31,
  outlet: 36,
  anonymous: 36,
  place: 32,
  event: 35,
  amount: 35,
};

/** Marks for an article's text: yellow parties, red weapons, cyan sources, green places, magenta amounts; or «[…]». */
export function markWith(colours: boolean): Mark {
  return (text, what) => (colours ? `\u001b[${COLOURS[what] ?? 1}m${text}\u001b[39m` : `[${text}]`);
}

export function bold(text: string, colours: boolean): string {
  return colours ? `\u001b[1m${text}\u001b[22m` : text;
}

export function dim(text: string, colours: boolean): string {
  return colours ? `\u001b[2m${text}\u001b[22m` : text;
}

/** Article words inside a line of ours: U+2068 … U+2069 keep them from turning the line around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
