import type { SentenceView } from '../sentence-view.ts';
import { nounSource } from './noun-source.ts';
import { partySource } from './party-source.ts';
import type { Source } from './source.ts';

/** How many may speak together. */
const MOST = 4;

/** «المرصد [والفرقة نفسها]», «مصادر طبية [ومسؤولين محليين]»: with those who speak together with a source. */
export function together(view: SentenceView, source: Source): Source {
  const { words, parties, limit } = view;
  let { end } = source;
  const others = [...source.with];
  for (let n = 0; n < MOST && end < limit; n++) {
    const at = words.form(end) === '"' || joinedOverComma(view, end) ? end + 1 : end;
    const noun = words.noun(at);
    const joined = noun?.reading.conjunction === 'و' && noun.noun.class === 'people';
    const next =
      parties.startingAt(at)?.conjunction === 'و' ? partySource(view, at) : joined ? nounSource(view, at) : null;
    if (!next || next.id === source.id) break;
    others.push(next.id);
    end = next.end;
  }
  if (end === source.end) return source;
  return { ...source, end, with: others, agreement: { gender: source.agreement.gender, plural: true } };
}

/** «الأمين العام فلان[، ورئيس المفوضية فلان]، الدعوة إلى …»: a second speaker between commas. */
function joinedOverComma({ words, parties }: SentenceView, end: number): boolean {
  const party = words.isComma(end) ? parties.startingAt(end + 1) : null;
  return party?.conjunction === 'و' && party.by === 'person' && words.isComma(party.end);
}
