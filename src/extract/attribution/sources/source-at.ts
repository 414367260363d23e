import type { SentenceView } from '../sentence-view.ts';
import { bearerBehind } from './bearer-of-title.ts';
import { bodySource } from './body-source.ts';
import { documentSource } from './document-source.ts';
import { titledName } from './named-person.ts';
import { nounSource } from './noun-source.ts';
import { ofOutlet } from './of-outlet.ts';
import { outletByName } from './outlet-by-name.ts';
import { partySource } from './party-source.ts';
import type { Source } from './source.ts';
import { together } from './together.ts';

/** The source whose words start at token `i`, with those who speak together with it; null where none does. */
export function sourceAt(view: SentenceView, i: number, limit = view.limit): Source | null {
  if (i >= limit) return null;
  const { words } = view;
  const at = words.form(i) === '"' || words.form(i) === '(' ? i + 1 : i;
  const source = single(view, at, limit) ?? sameAgain(view, at) ?? counted(view, at);
  return source ? together(view, ofOutlet(view, shortName(view, withBearer(view, source)))) : withBearerOnly(view, at);
}

function single(view: SentenceView, i: number, limit: number): Source | null {
  return (
    partySource(view, i, limit) ??
    documentSource(view, i) ??
    titledName(view, i) ??
    outletByName(view, i) ??
    nounSource(view, i)
  );
}

/** «المتحدث باسم الجيش [سامي نور]»: the person by name instead of the title. */
function withBearer(view: SentenceView, source: Source): Source {
  const { words } = view;
  const noun = words.noun(source.first)?.noun;
  if (!noun || source.type === 'person' || source.with.length) return source;
  const isTitle =
    noun.office || (source.type === 'anonymous' && noun.class === 'people' && words.definite(source.first));
  const bearer = isTitle ? bearerBehind(view, source.end) : null;
  return bearer ? { ...bearer, first: source.first, head: source.head, preposition: source.preposition } : source;
}

/** «مدير المركز [سامي نور]»: a title that is nobody's by itself; «[المتحدث الرسمي للخارجية]»: one with its office alone. */
function withBearerOnly(view: SentenceView, i: number): Source | null {
  const found = view.words.noun(i);
  if (found?.noun.class !== 'people' || !found.noun.office) return null;
  const bearer = bearerBehind(view, i + 1);
  if (bearer) return { ...bearer, first: i, preposition: found.reading.preposition };
  return found.reading.definite ? bodySource(view, i) : null;
}

/** «وكالة الأنباء الرسمية [(كونا)]»: an outlet by the name in brackets. */
function shortName(view: SentenceView, source: Source): Source {
  const { words, parties } = view;
  if (words.form(source.end) !== '(' || words.noun(source.first)?.noun.class !== 'outlet') return source;
  const party = parties.startingAt(source.end + 1);
  const id = party?.ids[0];
  if (!party || !id?.startsWith('outlet:') || words.form(party.end) !== ')') return source;
  return { ...source, id, type: 'outlet', end: party.end + 1 };
}

/** «ذات [المصدر]», «لنفس [الصحيفة]»: named again, with the word of sameness before. */
function sameAgain(view: SentenceView, i: number): Source | null {
  const { analysis, words } = view;
  if (!words.isSameBefore(i + 1) || !words.noun(i + 1)) return null;
  const source = partySource(view, i + 1) ?? documentSource(view, i + 1) ?? nounSource(view, i + 1);
  return source ? { ...source, first: i, preposition: analysis.readings(i)[0]?.preposition ?? '' } : null;
}

/** «أربعة [مصادر]», «عدد من [المسؤولين]», «أحد [الخبراء]»: how many they are stands before them. */
function counted(view: SentenceView, i: number): Source | null {
  const { analysis, words, lexicon, limit } = view;
  if (!words.isOf(lexicon.counts, i) && analysis.tokens[i]?.kind !== 'number') return null;
  const at = lexicon.from.has(words.form(i + 1)) ? i + 2 : i + 1;
  if (words.noun(at)?.noun.class !== 'people' || at >= limit) return null;
  const source = partySource(view, at) ?? nounSource(view, at);
  const preposition = analysis.readings(i)[0]?.preposition ?? '';
  return source ? { ...source, first: i, preposition, agreement: { ...source.agreement, plural: true } } : null;
}
