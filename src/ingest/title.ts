import { foldWord } from '../text/index.ts';
import { isBullet, isProse } from './furniture.ts';
import { endsWithStop, foldLine, wordCount } from './line-facts.ts';
import { readDateline } from './printed-day.ts';

/** A headline of fewer words is one only where nothing better stands above the body: it may be a section or a name. */
const SURE = 4;
/** Longest headline, in words. */
const LONGEST = 30;

function headline(line: string): boolean {
  const letters = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  const count = wordCount(line);
  return letters >= 2 && count <= LONGEST && !/:$|[^.]\.$/u.test(line) && !isBullet(line) && !isStamp(line, letters);
}

/** «22-11-2022», «تاريخ النشر: 12 شتنبر 2022», «آخر تحديث: 23:55»: a line that says when the page was made. */
function isStamp(line: string, letters: number): boolean {
  return (
    readDateline(line) !== null || (letters < 2 * SURE && /\d{1,2}:\d{2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u.test(line))
  );
}

/**
 * Finds the headline of a cleaned text among the lines above its first paragraph, and takes out a second print of it.
 *
 * @param lines lines of the article, without furniture; an empty string is an empty line
 * @param known the title that came with the document, if one did
 * @returns the lines with the headline printed once, and the headline, null where the text begins with its body
 */
export function splitTitle(lines: string[], known: string | null = null): { lines: string[]; title: string | null } {
  const body = lines.findIndex(isProse);
  const title = known ?? printedTwice(lines.slice(0, body < 0 ? lines.length : body + 1)) ?? topLine(lines, body);
  if (title === null) return { lines, title };
  return { lines: once(lines, title), title };
}

/**
 * The line that stands twice above the body. A line twice in a row, without an empty one between and below something
 * that could be a headline, is the caption of a picture; and one of few words is a name.
 */
function printedTwice(above: string[]): string | null {
  const first = new Map<string, number>();
  for (const [at, line] of above.entries()) {
    const before = first.get(foldLine(line));
    if (before === undefined) first.set(foldLine(line), at);
    else if (isSure(line) && (at > before + 1 || !above.slice(0, before).some(isSure))) return above[before] ?? null;
  }
  return null;
}

function isSure(line: string): boolean {
  return headline(line) && (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= SURE;
}

/** The first line above the body that is surely a headline; else the very first, if it has the shape of one. */
function topLine(lines: string[], body: number): string | null {
  const above = [...lines.keys()].filter((at) => lines[at] !== '' && (body < 0 || at <= body));
  const headlines = above.filter((at) => isTitleAt(lines, at, body));
  const sure = headlines.find((at) => wordCount(lines[at] ?? '') >= SURE);
  const first = headlines.find((at) => at === above[0]);
  const chosen = sure ?? first;
  return chosen === undefined ? null : (lines[chosen] ?? null);
}

/** True where the line has the shape of a headline and something reads on below it. */
function isTitleAt(lines: string[], at: number, body: number): boolean {
  const line = lines[at] ?? '';
  if (!headline(line) || (at === body && !/[!؟?]$/u.test(line))) return false;
  const next = lines[at + 1];
  if (next === '') return lines.slice(at + 2).some((later) => later !== '');
  return (
    next !== undefined &&
    (isProse(next) || readDateline(next) !== null || (endsWithStop(next) && next.length > line.length))
  );
}

function once(lines: string[], title: string): string[] {
  const key = foldWord(title);
  let seen = false;
  return lines.filter((line) => {
    if (foldLine(line) !== key) return true;
    const first = !seen;
    seen = true;
    return first;
  });
}
