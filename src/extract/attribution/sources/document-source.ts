import type { PartyMention } from '../../mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import { bodySource } from './body-source.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { nounSource } from './noun-source.ts';
import { partySource } from './party-source.ts';
import { recalled } from './recalled.ts';
import type { Source } from './source.ts';
import { SPEAKER_TYPES } from './speaker-types.ts';
import { together } from './together.ts';
import { unnamedSource } from './unnamed-source.ts';

/** How far from a document's name its issuer may stand, in tokens. */
const ISSUER_REACH = 14;
/** Longest name of a document in quotes or brackets, in tokens. */
const LONGEST_TITLE = 8;

/** «بيان صادر عن [السفارة]», «أرقام [وزارة الدفاع]», «البيان»: who speaks through the document whose noun stands at token `i`. */
export function documentSource(view: SentenceView, i: number): Source | null {
  const { words, memory } = view;
  const found = words.noun(i);
  if (found?.noun.class !== 'document') return null;
  const { noun, reading } = found;
  const issuer = issuerOf(view, i);
  if (issuer) return { ...issuer, first: i, agreement: noun.agreement, preposition: reading.preposition };
  const definite = reading.definite || reading.suffix !== '';
  const end = nounPhraseEnd(view, i);
  const same = words.isSameBefore(i) || words.isSame(i + 1);
  // «التقارير [العسكرية]» are others than those of before.
  const described = noun.agreement.plural && end > i + 1 && !same;
  if ((definite && !described) || same) {
    const spoken = memory.byNoun(noun);
    if (spoken) return recalled(spoken, i, words.pastSame(i + 1), '');
  }
  // «تقارير», «الوثائق المسربة», «تقرير صحفي», «التقرير» of nobody: unnamed; «بيان» alone says nothing of its source.
  return noun.agreement.plural || definite || noun.report ? unnamedSource(view, i, end) : null;
}

/** The issuer of the document whose noun stands at token `i`. */
export function issuerOf(view: SentenceView, i: number): Source | null {
  const { words, lexicon, parties, limit } = view;
  const stop = Math.min(limit, i + ISSUER_REACH);
  let from = false;
  for (let j = i + 1; j < stop; j++) {
    const form = words.form(j);
    const party = parties.startingAt(j);
    if (party && issues(view, party, from || j === i + 1)) {
      const source = partySource(view, j);
      return source ? together(view, source) : null;
    }
    if (party && party.by !== 'adjective') return null;
    const found = words.noun(j);
    const noun = found?.noun;
    if (from && noun?.class === 'people' && !noun.office) return nounSource(view, j);
    // «بلاغ [للقيادة العامة]»
    if ((from || found?.reading.preposition === 'ل') && noun?.class === 'office') return bodySource(view, j);
    if (words.isOf(lexicon.issuing, j)) {
      from ||= words.isOf(lexicon.issued, j);
    } else if (lexicon.from.has(form)) {
      // «تقرير عن صفقة»: its matter; «صادر عن», «أرقام من»: its issuer.
      if (lexicon.about.has(form) && !from) return null;
      from = true;
    } else if (!(words.definite(j) && !noun) && form !== '"' && form !== '(') return null;
  }
  return null;
}

/** «بيان [الجيش]», «بيان [للجيش]», «صادر عن [الجيش]» issue; «تقرير [إسرائيلي]», «رسالة [إلى فرنسا]» do not. */
function issues({ analysis, lexicon }: SentenceView, party: PartyMention, near: boolean): boolean {
  const type = analysis.entities.type(party.ids[0] ?? '');
  if (!type || !SPEAKER_TYPES.has(type) || party.by === 'adjective' || party.conjunction) return false;
  if (party.preposition === 'ل') return true;
  return near && (party.preposition === '' || lexicon.issuedBy.has(party.preposition));
}

/** «[بيان مشترك] صدر في», «بيان مشترك ([إعلان القاهرة])»: a document under its own name or words. */
export function documentByTitle(view: SentenceView, i: number): Source | null {
  const { words, limit } = view;
  if (!words.noun(i)) return null;
  const end = nounPhraseEnd(view, i);
  const open = words.form(end);
  if (open === '"' || open === '(') {
    const sign = open === '(' ? ')' : '"';
    let close = end + 1;
    while (close < Math.min(limit, end + LONGEST_TITLE) && words.form(close) !== sign) close++;
    if (close > end + 1 && close < limit) {
      const noun = words.noun(i)?.noun;
      const title = unnamedSource(view, end + 1, close);
      return noun ? { ...title, agreement: noun.agreement, head: noun.stem } : title;
    }
  }
  return unnamedSource(view, i, end);
}
