import { foldWord } from '../text/index.ts';
import { endsWithStop, isProse, wordCount } from './furniture.ts';

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
  const title = known ?? printedTwice(above) ?? firstLine(lines, body);
  if (title === null) return { lines, title };
  return { lines: once(lines, title), title };
}

function printedTwice(above: string[]): string | null {
  const first = new Map<string, string>();
  for (const line of above) {
    const key = foldWord(line);
    const before = first.get(key);
    if (before !== undefined && headline(before)) return before;
    first.set(key, before ?? line);
  }
  return null;
}

/** The first line, if it has the shape of a headline and something that reads on below it. */
function firstLine(lines: string[], body: number): string | null {
  const at = lines.findIndex((line) => line !== '');
  const line = lines[at];
  if (line === undefined || (at === body && !/[!؟?]$/u.test(line)) || !headline(line)) return null;
  const next = lines[at + 1];
  if (next === '') return lines.slice(at + 2).some((later) => later !== '') ? line : null;
  return next !== undefined && (isProse(next) || (endsWithStop(next) && next.length > line.length)) ? line : null;
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
