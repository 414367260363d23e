import type { ScanState } from '../scan-state.ts';
import { documentByTitle, issuerOf } from '../sources/document-source.ts';
import type { Source } from '../sources/source.ts';
import type { Spoken } from '../speech-memory.ts';

/** Notes «صدر [بيان مشترك]», «بيان [صادر عن الوزارة]»: who is meant when «البيان» is named again. */
export function noteDocument(state: ScanState, i: number): void {
  const { view } = state;
  const { words, memory } = view;
  const noun = words.noun(i);
  if (noun?.noun.class !== 'document' || noun.reading.suffix) return;
  const source = noun.reading.definite ? describedIssuer(state, i) : issuerOrTitle(state, i);
  if (source) memory.noteDocument(noun.noun.stem, state.spoken(source, 'announces'));
}

/** «[البيان] الذي أصدرته الوزارة» */
function describedIssuer({ view }: ScanState, i: number): Source | null {
  return view.words.isOf(view.lexicon.who, i + 1) && view.words.isOf(view.lexicon.issued, i + 2)
    ? issuerOf(view, i)
    : null;
}

/** «صدر [بيان] عن الوزارة», «[بيان] مشترك» */
function issuerOrTitle({ view, quietUntil }: ScanState, i: number): Source | null {
  const { words, lexicon } = view;
  const issued = words.isOf(lexicon.issuing, i - 1) || words.isOf(lexicon.issuing, i - 2);
  if (!issued && !words.isOf(lexicon.joint, i + 1)) return null;
  // «قال الوزير [في بيان] إن»: his, not its own.
  return issuerOf(view, i) ?? (i < quietUntil ? null : documentByTitle(view, i));
}

/** «قال … في [بيان]»: a document between a verb and what is said is the speaker's when it is named again. */
export function noteDocumentsOf(state: ScanState, from: number, to: number, spoken: Spoken): void {
  const { words, memory } = state.view;
  for (let j = from; j < to; j++) {
    const noun = words.noun(j);
    if (noun?.noun.class === 'document' && !noun.reading.definite) memory.noteDocument(noun.noun.stem, spoken);
  }
}
