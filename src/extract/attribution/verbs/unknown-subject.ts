import type { PartyMention } from '../../mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { VerbForm } from '../source-forms.ts';
import { quotedName } from '../sources/named-person.ts';
import { partySource } from '../sources/party-source.ts';
import { personSource } from '../sources/person-source.ts';
import { PLAIN, type Source } from '../sources/source.ts';
import { unknownSource } from '../sources/unknown-source.ts';
import { wordsOf } from '../words-of.ts';
import { opensSpeech } from './complement.ts';

/** How far behind an unknown name what is said may begin, in tokens. */
const SAID_REACH = 30;
/** Longest name in quotation marks, in tokens with the marks. */
const QUOTED = 5;
/** How far into a long title its bearer may stand, in tokens. */
const BEARER_REACH = 14;

/** A subject at token `j` that nobody knows, where what is said follows: «قال [يوهان شميدت]، الخبير في …، إن». */
export function unknownSubject(view: SentenceView, j: number, form: VerbForm): Source | null {
  const { verb } = form;
  const { words, lexicon, parties, limit } = view;
  if (j >= limit) return null;
  const quoted = quotedSubject(view, j, form);
  if (quoted) return quoted;
  if (!words.isWord(j) || words.verb(j) || words.participle(j) || words.phrase(j, limit)) return null;
  if ([lexicon.functions, lexicon.that, lexicon.relative].some((set) => words.isOf(set, j))) return null;
  const said = saidFrom(view, j);
  const unknown = unknownSource(view, j, said ?? Math.min(limit, j + 8));
  if (unknown?.type === 'person') {
    const office = words.isComma(unknown.end) ? parties.startingAt(unknown.end + 1) : null;
    return said !== null || office?.by === 'office' || office?.by === 'person' ? unknown : null;
  }
  if (said === null) return null;
  // «قال آمر الكتيبة [العقيد فلان] إن», «قال الزعيم … [فلان] إن»: the person is named further on.
  const inside = lexicon.inside.has(words.form(j + 1)) && !words.definite(j);
  const isOutlet = words.noun(j)?.noun.class === 'outlet';
  const party = inside ? null : nextNamed(view, j, Math.min(said, j + BEARER_REACH), isOutlet);
  if (party) return partySource(view, party.first);
  return verb.bare && !verb.object && !verb.strict ? unknown : null;
}

/** «علمت ["كذا نيوز"] أن», «أكد ["سامي"] أن»: an outlet or a person, as the verb's form tells. */
function quotedSubject(view: SentenceView, j: number, { agreement }: VerbForm): Source | null {
  const { analysis, words, lexicon, quoteFrom } = view;
  const name = quotedName(view, j);
  const titled = name && (words.noun(name.end)?.noun.class === 'people' || words.isComma(name.end));
  if (name && (titled || agreement.gender === 'm')) return name;
  const close = words.form(j) === '"' ? quoteFrom(j) : undefined;
  if (close === undefined || close === j + 1 || close - j > QUOTED) return null;
  const next = close + 1;
  if (!lexicon.that.has(words.form(next)) && !words.isOf(lexicon.functions, next) && !words.isComma(next)) return null;
  if (agreement.gender === 'm') return { ...personSource(view, j + 1, close), first: j, end: close + 1 };
  const id = analysis.entities.found('outlet', { ar: wordsOf(analysis, j + 1, close) }, null);
  return { ...PLAIN, first: j, end: close + 1, id, type: 'outlet', agreement };
}

function saidFrom(view: SentenceView, j: number): number | null {
  const { words, lexicon, limit } = view;
  for (let k = j; k < Math.min(limit, j + SAID_REACH); k++) {
    if (lexicon.that.has(words.form(k)) || words.form(k) === ':' || opensSpeech(view, k)) return k;
  }
  return null;
}

/** The first party from `from` to `to` that is a named person, or an outlet. */
export function nextNamed({ parties }: SentenceView, from: number, to: number, outlet: boolean): PartyMention | null {
  for (let party = parties.next(from, to); party; party = parties.next(party.end, to)) {
    if (party.preposition) continue;
    if (outlet ? party.ids[0]?.startsWith('outlet:') : party.by === 'person' && party.named) return party;
  }
  return null;
}
