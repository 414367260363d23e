import type { SentenceView } from '../sentence-view.ts';
import { isClose, isNameWord, nameRun } from './name-run.ts';
import { personParty, quotedName, titledName } from './named-person.ts';
import { personSource } from './person-source.ts';
import type { Source } from './source.ts';

/** How much further a title may go than it was read, in tokens. */
const TITLE_REACH = 14;
/** Longest name in quotation marks inside a title, in tokens. */
const QUOTED = 6;
/** Longest name before «أن», in tokens. */
const NAME = 4;

/**
 * The bearer's name behind a title; `end` is where the title was read to.
 * Examples: «السفير في العاصمة، [سامي نور]، أن», «المدير العام لهيئة الصناعات [سامي نور]، إن», «مدير مؤسسة "كذا" [سامي نور] أن».
 */
export function bearerBehind(view: SentenceView, end: number): Source | null {
  const { words, limit } = view;
  let at = end;
  while (at < Math.min(limit, end + TITLE_REACH)) {
    const behindComma = words.isComma(at);
    const name = nameAt(view, behindComma ? at + 1 : at, behindComma);
    if (name || behindComma) return name;
    const next = pastTitleWord(view, at);
    if (next === at) break;
    at = next;
  }
  return bearerBefore(view, at, end);
}

/** «مدير فرع الشركة في المنطقة [سامي نور] أن»: the last words between a title, read to `end`, and «أن». */
function bearerBefore(view: SentenceView, from: number, end: number): Source | null {
  const { words, lexicon, parties, limit } = view;
  for (let that = from; that < Math.min(limit, end + TITLE_REACH); that++) {
    if (words.isComma(that) || words.verb(that)) return null;
    if (!lexicon.that.has(words.form(that))) continue;
    let first = that;
    while (first > end && that - first < NAME && isNameWord(view, first - 1)) first--;
    const behindTitle = words.definite(first - 1) || parties.endingAt(first) !== null;
    return that - first >= 2 && first > end && behindTitle ? personSource(view, first, that) : null;
  }
  return null;
}

function nameAt(view: SentenceView, i: number, behindComma: boolean): Source | null {
  const known = personParty(view, i) ?? titledName(view, i) ?? quotedName(view, i);
  if (known) return known;
  const run = nameRun(view, i);
  if (!run || run.end - run.first < 2) return null;
  const { words, lexicon, parties } = view;
  const mayGoOn = words.isOf(lexicon.functions, run.end) || parties.startingAt(run.end) !== null;
  const closed = isClose(view, run.end) || (run.known && mayGoOn);
  // «أعلن الوزير، [إطلاق عملية]، …»: between commas the words must be known for a name, or have nothing of a noun.
  const likely = run.known || !behindComma || !lexicon.shapes.verbalNoun.test(words.form(i));
  return closed && likely ? personSource(view, run.first, run.end) : null;
}

/** Past one more word of the title: «الأمني», «في المطار», «للتعاون», «"كذا"»; `i` itself where it has ended. */
function pastTitleWord({ analysis, words, lexicon, parties, quoteFrom }: SentenceView, i: number): number {
  const party = parties.startingAt(i);
  if (party && party.by !== 'person') return party.end;
  const form = words.form(i);
  const close = form === '"' ? quoteFrom(i) : undefined;
  if (close !== undefined) return close - i <= QUOTED ? close + 1 : i;
  if (!words.isWord(i) || lexicon.that.has(form) || words.verb(i)) return i;
  // «وزارة [دفاعها]»
  const owned = form.length > 5 && analysis.readings(i).some(({ suffix }) => suffix !== '');
  const isOf = lexicon.shapes.ofTitle.test(form) || lexicon.inside.has(form) || words.isOf(lexicon.ofTitle, i);
  return owned || isOf ? i + 1 : i;
}
