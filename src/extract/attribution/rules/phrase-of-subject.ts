import type { ScanState } from '../scan-state.ts';
import { fits } from '../speech-memory.ts';
import type { FoundPhrase } from './phrase.ts';

/** «…، بحسب [بيانها]», «…، على حد [قوله]»: who speaks or acts in the clause, where nobody is said to yet. */
export function ofSubject(state: ScanState, { first, end }: FoundPhrase, suffix: string): number {
  const { shapes } = state.view.lexicon;
  const gender = shapes.her.test(suffix) ? 'f' : 'm';
  const agreement = { gender, plural: shapes.them.test(suffix) } as const;
  const { speech, agent, view } = state;
  const acts = agent && fits(agent.agreement, agreement) ? state.spoken(agent, 'reports') : null;
  const spoken = speech ?? acts ?? view.memory.dropped(agreement);
  if (spoken) state.govern(spoken.chain, 'alone', 'of whom it tells', first);
  return end + 1;
}
