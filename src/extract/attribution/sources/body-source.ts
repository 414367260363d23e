import type { Reading } from '../../../languages/language-pack.ts';
import type { SentenceView } from '../sentence-view.ts';
import { wordsOf } from '../words-of.ts';
import { partySource } from './party-source.ts';
import { PLAIN, type Source } from './source.ts';

/** Longest name of a body, in tokens. */
const LONGEST = 8;

/** «لجنة [الأمن والدفاع النيابية]», «مكتب [رئيس الوزراء]», «المرصد [الوطني للتسلح]»: a body that the catalogue does not hold, by its own words. */
export function bodySource(view: SentenceView, i: number): Source | null {
  const { analysis, words, parties, limit } = view;
  const found = words.noun(i);
  if (!found) return null;
  let end = i + 1;
  while (end < limit && end < i + LONGEST && isOfName(view, end)) end++;
  // «المكتب الرئاسي [لكوريا الجنوبية]»
  const owner = end > i + 1 ? parties.startingAt(end) : null;
  if (owner?.preposition === 'ل' && owner.by !== 'person' && !owner.ids[0]?.startsWith('outlet:')) end = owner.end;
  if (end === i + 1) return null;
  // «الجيش الوطني» is said of one that is known; a name goes on, or tells the state: «البعثة الإيرانية».
  const stated = parties.startingAt(i + 1)?.by === 'adjective';
  const closed = found.reading.definite ? end > i + 2 || stated : words.definite(end - 1) || end === owner?.end;
  if (!closed) return null;
  let state: string | null = null;
  for (let j = i + 1; j < end; j++) state ??= parties.startingAt(j)?.state ?? null;
  const id = analysis.entities.found(
    'government',
    { ar: bareWords(wordsOf(analysis, i, end), found.reading) },
    state?.startsWith('state:') ? state.slice(6) : null,
  );
  const { agreement, stem } = found.noun;
  return {
    ...PLAIN,
    first: i,
    end,
    id,
    type: 'government',
    agreement,
    head: stem,
    preposition: found.reading.preposition,
  };
}

/** Without what is written on the first word: «وللقيادة» is «القيادة». */
function bareWords(words: string, { conjunction, preposition, definite }: Reading): string {
  const bare = words.slice(conjunction.length);
  if (!preposition) return bare;
  return preposition === 'ل' && definite ? `ا${bare.slice(1)}` : bare.slice(1);
}

function isOfName({ words, lexicon }: SentenceView, i: number): boolean {
  if (!words.isWord(i) || words.isOf(lexicon.skips, i) || words.isOf(lexicon.relative, i)) return false;
  if (lexicon.shapes.ofBody.test(words.form(i))) return true;
  // «الغرفة المشتركة [لفصائل المقاومة]»
  if (lexicon.shapes.ofTitle.test(words.form(i)) && words.definite(i + 1)) return true;
  return words.noun(i)?.noun.office === true && words.definite(i + 1);
}

/** «قيادة [قوات التحالف]», «إدارة [الشركة]»: a body speaks for whom it belongs to. */
export function ownerOfBody(view: SentenceView, i: number): Source | null {
  const found = view.words.noun(i);
  const party = view.parties.startingAt(i + 1);
  if (!found || !party || party.preposition || party.conjunction || party.by === 'adjective') return null;
  const source = partySource(view, i + 1);
  const { agreement, stem } = found.noun;
  return source ? { ...source, first: i, head: stem, agreement, preposition: found.reading.preposition } : null;
}
