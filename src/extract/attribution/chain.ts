import type { Link, Stance } from '../../model/index.ts';
import type { Source } from './sources/source.ts';

/** Longest chain that is kept: enough for any that a text tells, and a bound for texts that are made to break it. */
const LONGEST = 4;

/** A link for a source as the text names it. */
export function linkOf(source: Source, stance: Stance, span: { start: number; end: number }): Link {
  const link: Link = { source: source.id, stance, start: span.start, end: span.end };
  return source.with.length ? { ...link, with: source.with } : link;
}

/** `inner` told by `outer`; whom the outer chain names already is not named twice. */
export function join(outer: readonly Link[], inner: readonly Link[]): Link[] {
  const first = inner[0];
  if (!first) return [...outer];
  const again = outer.findIndex((link) => link.source === first.source);
  const kept = again >= 0 ? outer.slice(0, again) : outer;
  return [...kept, ...inner].slice(0, LONGEST);
}

/**
 * How a source joins a chain: an outlet in front and others behind (auto), always behind, always in front, in place of whom it speaks
 * for (voice), or only where nobody says it (alone).
 */
export type Joining = 'auto' | 'append' | 'first' | 'voice' | 'alone';

const isOutlet = (link: Link | undefined) => link?.source.startsWith('outlet:') ?? false;

/**
 * A chain with one more source that governs the whole clause: an outlet stands in front of those whom it quotes
 * («قال الوزير …، بحسب وكالة كذا»), any other behind those who quote it («كشفت الصحيفة …، وفقا لأرقام الوزارة»).
 */
export function compose(chain: readonly Link[], links: readonly Link[], mode: Joining): Link[] {
  const link = links[0];
  if (!link || chain.some((old) => old.source === link.source)) return [...chain];
  if (mode === 'alone' && chain.length) return [...chain];
  if (mode === 'first' || (mode === 'auto' && isOutlet(link) && !isOutlet(chain[0]))) {
    return [...links, ...chain].slice(0, LONGEST);
  }
  const last = chain.at(-1);
  // «نفت الدولة على لسان [الوزير]»: he for her, and her denial.
  if (mode === 'voice' && last && !isOutlet(last)) return [...chain.slice(0, -1), { ...link, stance: last.stance }];
  return [...chain, ...links].slice(0, LONGEST);
}
