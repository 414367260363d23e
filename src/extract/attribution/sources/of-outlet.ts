import type { Link } from '../../../model/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { spokenBy } from '../spoken-by.ts';
import { partySource } from './party-source.ts';
import type { Source } from './source.ts';

/** «مصادر [الصحيفة]», «مراسل [رويترز]»: the outlet stands before those whom it knows. */
export function ofOutlet(view: SentenceView, source: Source): Source {
  const noun = view.words.noun(source.first)?.noun;
  if (source.type !== 'anonymous' || noun?.class !== 'people' || source.end !== source.first + 1) return source;
  const outlet = outletAt(view, source.end);
  return outlet ? { ...source, ...outlet } : source;
}

function outletAt(view: SentenceView, i: number): { end: number; before: readonly Link[] } | null {
  const { words, memory } = view;
  const party = view.parties.startingAt(i);
  const noun = words.noun(i);
  if (party && !party.preposition && !party.conjunction && party.by !== 'adjective') {
    const outlet = partySource(view, i);
    if (outlet?.type === 'outlet') return { end: outlet.end, before: spokenBy(view.analysis, outlet, 'reports').chain };
  }
  const isShort = noun?.noun.class === 'outlet' && noun.reading.definite && !noun.reading.preposition;
  const spoken = isShort ? memory.byNoun(noun.noun) : null;
  return spoken ? { end: i + 1, before: spoken.chain } : null;
}
