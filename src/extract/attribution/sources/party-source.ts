import type { SourceNoun } from '../../../languages/language-pack.ts';
import type { PartyMention } from '../../mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Spoken } from '../speech-memory.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { recalled } from './recalled.ts';
import { PLAIN, type Source } from './source.ts';
import { SPEAKER_TYPES } from './speaker-types.ts';
import { unnamedSource } from './unnamed-source.ts';

/** How far into a title «باسم» may stand, in tokens. */
const TITLE = 4;

/** The source that the party mention at token `i` names, without those who speak together with it. */
export function partySource(view: SentenceView, i: number, limit = view.limit): Source | null {
  const { analysis, parties, words } = view;
  const party = parties.startingAt(i);
  const id = party?.ids[0];
  if (!party || !id || party.end > limit) return null;
  const noun = words.noun(i);
  // «البيان السعودي», «تقارير إسرائيلية» start with a document, not with the state.
  if (noun?.noun.class === 'document') return null;
  const type = analysis.entities.type(id);
  if (!type || !SPEAKER_TYPES.has(type)) return null;
  if (party.by === 'adjective' && party.end === party.first + 1) return null;
  const again = namedAgain(view, party, noun?.noun ?? null, noun?.reading.definite ?? false);
  if (again) return recalled(again, party.first, words.pastSame(party.end), party.preposition);
  // «مصادر مقربة من [رئيس الحكومة]»: people around an office, not the office.
  if (noun?.noun.class === 'people' && !noun.noun.office && party.by === 'office' && type === 'government')
    return unnamedSource(view, i, Math.max(party.end, nounPhraseEnd(view, i)), party.preposition);
  const bearer = bearerBeside(view, party, limit);
  const named = {
    agreement: noun?.noun.agreement ?? { gender: null, plural: false },
    head: noun?.noun.stem ?? '',
    preposition: party.preposition,
  };
  // «متحدث باسم [رئيس الوزراء سامي نور]»: the name is his whom another speaks for.
  if (party.by === 'person' && party.office && speaksForPerson(view, party.first))
    return {
      ...PLAIN,
      ...named,
      first: party.first,
      end: party.end,
      id: party.office,
      type: 'government',
      title: true,
    };
  return {
    first: party.first,
    end: words.pastSame(bearer?.end ?? party.end),
    id: bearer?.ids[0] ?? id,
    with: bearer ? [] : party.ids.slice(1),
    type: bearer ? 'person' : type,
    ...named,
    title: noun?.noun.office ?? false,
    before: [],
  };
}

/** «المصدر», «المسؤول», «الصحيفة» alone: who was meant before, with the chain that led there. */
function namedAgain(
  { analysis, lexicon, memory, words }: SentenceView,
  party: PartyMention,
  noun: SourceNoun | null,
  definite: boolean,
): Spoken | null {
  const id = party.ids[0] as string;
  // «الكتائب»: who spoke under that noun, rather than the group that was named last.
  if (party.by === 'anaphor') return memory.again(id) ?? (noun ? memory.byHead(noun.stem) : null);
  if (!noun || !definite) return null;
  // «الصحيفة الجزائرية»: the one that was named, not another.
  if (noun.class === 'outlet' && party.by === 'office') return memory.byNoun(noun);
  if (party.by !== 'anonymous' && !(party.by === 'office' && noun.office)) return null;
  // «الباحث [المتخصص في …]» is another.
  const goesOn = words.article(party.end) && !words.noun(party.end) && !words.isOf(lexicon.skips, party.end);
  if (party.end === party.first + 1 && !goesOn)
    return words.isSame(party.end) || words.isSameBefore(party.first)
      ? memory.last()
      : (memory.again(id) ?? memory.byNoun(noun));
  // «المسؤول الروسي», «الوزير الفرنسي»: the speaker of that state.
  if (party.end !== party.first + 2 || goesOn) return null;
  // «المسؤول العسكري»: the one who speaks; «المسؤول الأمني [في المطار] …» is another.
  const isNew = noun.agreement.plural || noun.office || lexicon.inside.has(words.form(party.end));
  if (!party.state) return isNew ? null : memory.byNoun(noun);
  const spoken = memory.byNoun(noun);
  const state = spoken ? analysis.entities.stateOf(spoken.source.id) : null;
  if (noun.agreement.plural && spoken?.source.head !== noun.stem) return null;
  return spoken && (state === null || state === party.state) ? spoken : null;
}

/** «الناطق باسم الجيش، [فلان الفلاني]»: the person in apposition to an office. */
function bearerBeside({ words, parties }: SentenceView, party: PartyMention, limit: number): PartyMention | null {
  if (party.by !== 'office' || !words.noun(party.first)?.noun.office) return null;
  const at = words.isComma(party.end) ? party.end + 1 : party.end;
  const next = at < limit ? parties.startingAt(at) : null;
  return next?.by === 'person' && next.named && !next.preposition && !next.conjunction ? next : null;
}

/** «[متحدث باسم] رئيس الوزراء», not «المتحدث باسم وزارة الدفاع». */
function speaksForPerson({ words, lexicon }: SentenceView, i: number): boolean {
  for (let j = i + 1; j < i + TITLE; j++)
    if (words.isOf(lexicon.ofTitle, j)) return words.noun(j + 1)?.noun.class === 'people';
  return false;
}
