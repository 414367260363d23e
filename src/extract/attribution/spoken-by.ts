import type { Link, Stance } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { join, linkOf } from './chain.ts';
import type { Source } from './sources/source.ts';
import type { Spoken } from './speech-memory.ts';

/** Who else stands in the chain: the outlet that was spoken to, and the chain under which the words stand. */
export interface Under {
  via?: Source | null;
  parent?: readonly Link[];
}

/** A speaker with the chain that leads to them. The publisher is no link of its own text. */
export function spokenBy(analysis: Analysis, source: Source, stance: Stance, { via, parent = [] }: Under = {}): Spoken {
  const { publisher } = analysis;
  const outlet = via && via.id !== publisher ? [link(analysis, via, 'reports')] : [];
  const own = [...source.before, link(analysis, source, stance)];
  const chain = join(join(parent, outlet), own).filter(({ source: id }) => id !== publisher);
  return { source, chain };
}

function link({ tokens }: Analysis, source: Source, stance: Stance): Link {
  const a = tokens[source.first];
  const b = tokens[source.end - 1];
  return linkOf(source, stance, { start: a?.start ?? 0, end: b?.end ?? 0 });
}
