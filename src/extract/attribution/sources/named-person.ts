import type { SentenceView } from '../sentence-view.ts';
import { nameRun } from './name-run.ts';
import { partySource } from './party-source.ts';
import { personSource } from './person-source.ts';
import type { Source } from './source.ts';

/** Most ranks and honorifics before a name, in tokens. */
const TITLES = 6;

/** «[الفريق خالد الأحمد]», «[العقيد أركان حرب "سامي نور"]»: a name behind a rank or honorific at token `i`. */
export function titledName(view: SentenceView, i: number): Source | null {
  const { words, lexicon } = view;
  if (!words.isOf(lexicon.titles, i) || view.parties.startingAt(i)) return null;
  let at = i + 1;
  while (at < i + TITLES && (lexicon.titles.has(words.form(at)) || lexicon.titleParts.has(words.form(at)))) at++;
  const known = quotedName(view, at) ?? personParty(view, at);
  if (known) return { ...known, first: i };
  const run = nameRun(view, at);
  // «فريق عمل»: without the article only a name that is known makes a person.
  return run && (words.article(i) || run.known) ? { ...personSource(view, at, run.end), first: i } : null;
}

/** «"[سامي نور]"»: a name in quotation marks. */
export function quotedName(view: SentenceView, i: number): Source | null {
  if (view.words.form(i) !== '"') return null;
  const party = personParty(view, i + 1);
  if (party && view.words.form(party.end) === '"') return { ...party, first: i, end: party.end + 1 };
  const run = nameRun(view, i + 1);
  if (!run || run.end - run.first < 2 || view.words.form(run.end) !== '"') return null;
  return { ...personSource(view, run.first, run.end), first: i, end: run.end + 1 };
}

/** A named person whom the recogniser of parties has found at token `i`. */
export function personParty(view: SentenceView, i: number): Source | null {
  const party = view.parties.startingAt(i);
  const isPerson = party?.by === 'person' && party.named && !party.preposition && !party.conjunction;
  return isPerson ? partySource(view, i) : null;
}
