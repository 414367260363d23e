import { foldWord } from '../text/index.ts';
import { endsWithStop, isProse, wordCount } from './furniture.ts';

/** A headline of fewer words is one only where nothing better stands above the body: it may be a section or a name. */
const SURE = 4;
/** Longest headline, in words. */
const LONGEST = 30;

/** «22-11-2022», «23:55»: a line that says when the page was made. */
const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}:\d{2}/u;

function headline(line: string): boolean {
  const letters = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    letters >= 2 && wordCount(line) <= LONGEST && !line.endsWith(':') && !/[^.]\.$/u.test(line) && !DATE.test(line)
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
  const above = lines.slice(0, body < 0 ? lines.length : body + 1).filter((line) => line !== '');
  const title = known ?? printedTwice(above) ?? topLine(lines, body);
  if (title === null) return { lines, title };
  return { lines: once(lines, title), title };
}

function printedTwice(above: string[]): string | null {
  const first = new Map<string, string>();
  for (const line of above) {
    const key = foldWord(line);
    const before = first.get(key);
    if (before !== undefined && headline(before) && wordCount(before) >= SURE) return before;
    first.set(key, before ?? line);
  }
  return null;
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
  return next !== undefined && (isProse(next) || (endsWithStop(next) && next.length > line.length));
}

function once(lines: string[], title: string): string[] {
  const key = foldWord(title);
  let seen = false;
  return lines.filter((line) => {
    if (foldWord(line) !== key) return true;
    const first = !seen;
    seen = true;
    return first;
  });
}
