import type { ScanState } from '../scan-state.ts';
import { partySource } from '../sources/party-source.ts';

/** Notes who acts in the clause: a party behind the clause's first verb, or at its head: «[استقبل] [الوزير] …، مؤكدا …». */
export function noteAgent(state: ScanState, i: number): void {
  const { words, lexicon, parties, first } = state.view;
  const party = parties.startingAt(i);
  if (!party || party.preposition || party.by === 'adjective') return;
  const opens = (j: number) => j <= first || words.isComma(j - 1) || words.isOf(lexicon.parallel, j - 1);
  const before = words.form(i - 1);
  // «[ومقره] لندن» is no verb.
  const mayFollow = party.by !== 'capital';
  const behindVerb = before.length > 3 && lexicon.shapes.conjunction.test(before);
  if (!opens(i) && !(mayFollow && (opens(i - 1) || behindVerb))) return;
  const source = partySource(state.view, i);
  if (source && source.type !== 'outlet') state.agent = source;
}
