import { fold } from '../text/index.ts';
import { endsWithStop, isProse, lineRole, TAILS, wordCount } from './furniture.ts';
import { splitTitle } from './title.ts';
import { unwrap } from './unwrap.ts';

/** Longest run of words that can hang at the end of the last line and be furniture: a link with its title. */
const LONGEST_TAIL = 30;

/** An article's text without the page around it, and its headline (also the first line of the text where it was printed there). */
export interface CleanText {
  text: string;
  title: string | null;
}

/**
 * Takes the furniture of a web page out of pasted text: section names, view counts, «اقرأ أيضا», share buttons, comment
 * forms, tags, mottos, a headline printed twice. Lines that may be sentences of the article stay. Keeps paragraphs as lines.
 *
 * @param known the title that came with the document, if one did
 */
export function cleanText(raw: string, known: string | null = null): CleanText {
  const lines = unwrap(raw.split(/\r\n?|[\n\u2028\u2029]/u).map(tidy));
  const kept = trimTail(articleLines(lines));
  const title = known === null ? null : tidy(known.replace(/\s+/gu, ' ')) || null;
  const split = splitTitle(kept, title);
  return {
    text: split.lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
    title: split.title,
  };
}

/** One line without control signs and with single blanks. */
function tidy(line: string): string {
  return line
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\p{Cc}\ufeff\u00ad\u200b]/gu, '')
    .trim();
}

function articleLines(lines: string[]): string[] {
  const kept: string[] = [];
  let inBody = false;
  let inList = false;
  for (const line of lines) {
    if (line === '') {
      kept.push(line);
      continue;
    }
    const role = lineRole(line);
    if (role === 'end' && inBody) break;
    if (role === 'list') inList = inBody;
    if (role !== 'text' && (role !== 'motto' || !inBody)) continue;
    // Below «مواضيع ذات صلة» stand headlines; the first line that is prose belongs to the article again.
    if (inList && (isTeaser(line) || (!isProse(line) && !endsWithStop(line)))) continue;
    if (line === kept.findLast((other) => other !== '')) continue;
    inList = false;
    inBody ||= isProse(line);
    kept.push(line);
  }
  return kept;
}

/** The first words of another article, cut off: «عقد الوزير اجتماعا مع …», «[…]». */
function isTeaser(line: string): boolean {
  return /(?:…|\.{3})\]?$/u.test(line);
}

/** Cuts what hangs behind the last full stop: «… أمس. سمات مصر فرنسا», «… الخريف. رابط الخبر: …», «... المزيد». */
function trimTail(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '');
  const line = lines[last];
  if (line === undefined) return lines;
  const folded = fold(line);
  for (const phrase of TAILS) {
    const at = folded.text.lastIndexOf(phrase);
    if (at < 0) continue;
    const head = line.slice(0, folded.at[at]).trimEnd();
    const tail = line.slice(folded.at[at]);
    const next = folded.text[at + phrase.length];
    if ((next !== undefined && /\p{L}/u.test(next)) || !(head === '' || endsWithStop(head))) continue;
    if (wordCount(tail) > LONGEST_TAIL || endsWithStop(tail)) continue;
    const text = head.replace(/\s*\.{3,}$/u, '');
    return [...lines.slice(0, last), ...(text === '' ? [] : [text])];
  }
  return lines;
}
