import { isProse, lineRole } from './furniture.ts';
import { endsWithStop, forgetLines, wordCount } from './line-facts.ts';
import { printedDay, withoutMasthead } from './masthead.ts';
import { withoutTail } from './tail.ts';
import { splitTitle } from './title.ts';
import { unwrap } from './unwrap.ts';

/** Fewest words of all the headlines of a site in one line, which stand below «آخر الأخبار». */
const TICKER = 25;
/** Most words of a name below «رئيس التحرير». */
const NAME = 4;

/** An article's text without the page around it, and its headline (also the first line of the text where it was printed there). */
export interface CleanText {
  text: string;
  title: string | null;
  /** The day of publication, where the page prints it beside the headline. */
  printedDay: string | null;
}

/**
 * Takes the furniture of a web page out of pasted text: section names, view counts, «اقرأ أيضا», share buttons, comment
 * forms, tags, mottos, a headline printed twice. Lines that may be sentences of the article stay. Keeps paragraphs as lines.
 *
 * @param known the title that came with the document, if one did
 */
export function cleanText(raw: string, known: string | null = null): CleanText {
  forgetLines();
  const lines = unwrap(raw.split(/\r\n?|[\n\u2028\u2029]/u).map(tidy));
  const kept = withoutTail(articleLines(lines));
  const split = splitTitle(kept, known === null ? null : tidy(known.replace(/\s+/gu, ' ')) || null);
  const body = split.lines.findIndex(isProse);
  return {
    text: withoutMasthead(split.lines, split.title, body)
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
    title: split.title,
    printedDay: printedDay(split.lines, split.title, body),
  };
}

/** One line without control signs and with single blanks. */
function tidy(line: string): string {
  return isTidy(line) ? line : tidied(line);
}

function tidied(line: string): string {
  return line
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\p{Cc}\ufeff\u00ad\u200b]/gu, '')
    .trim();
}

/** True for a line that has nothing to be tidied: no white space but single blanks inside, no control signs. */
function isTidy(line: string): boolean {
  let blank = true;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit === 0x20) {
      if (blank) return false;
      blank = true;
    } else if (UNTIDY[unit]) return false;
    else blank = false;
  }
  return !blank || line === '';
}

const UNTIDY = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\s\p{Cc}\ufeff\u00ad\u200b]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

function articleLines(lines: string[]): string[] {
  const kept: string[] = [];
  let inBody = false;
  let inList = false;
  let afterStaff = false;
  let afterList = false;
  for (const line of lines) {
    if (line === '') {
      kept.push(line);
      continue;
    }
    const role = lineRole(line);
    const isNameOfStaff = afterStaff && role === 'text' && wordCount(line) <= NAME;
    afterStaff = role === 'staff' && !inBody;
    const isTicker = afterList && wordCount(line) > TICKER && !endsWithStop(line);
    afterList = role === 'list' && !inBody;
    if (isNameOfStaff || isTicker) continue;
    if (role === 'end' && inBody) break;
    if (role === 'list') inList = inBody;
    if (role !== 'text' && (role !== 'motto' || !inBody)) continue;
    // Below «مواضيع ذات صلة» stand headlines; the first line that is prose belongs to the article again.
    if (inList && (isTeaser(line) || (!isProse(line) && !endsWithStop(line)))) continue;
    if (isProse(line) && line === kept.findLast((other) => other !== '')) continue;
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
