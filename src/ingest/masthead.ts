import { foldWord } from '../text/index.ts';
import { isBullet, isProse } from './furniture.ts';
import { foldLine, wordCount } from './line-facts.ts';
import { type Dateline, readDateline } from './printed-day.ts';

/** Most words of an item of a menu. */
const MENU = 3;

/**
 * Takes the head of the page out of an article's lines: what stands above the headline (menus, a ticker of other news, the
 * names of editors) and, between headline and body, what a page prints and a writer does not: a caption or a byline
 * printed twice, items of a menu, lines in Latin letters.
 *
 * @param lines with the headline printed once, if there is one
 * @param body where the first paragraph stands, −1 where there is none
 */
export function withoutMasthead(lines: string[], title: string | null, body: number): string[] {
  if (body < 0) return lines;
  const key = title === null ? null : foldWord(title);
  const headline = key === null ? -1 : lines.findIndex((line) => foldLine(line) === key);
  const from = headline > body ? 0 : Math.max(0, headline);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line, at) => {
    if (at < from) return false;
    if (line === '' || at === headline || isProse(line)) return true;
    if ((counts.get(line) ?? 0) > 1) return false;
    return at > body || !(isOfThePage(line) || (key !== null && foldLine(line).includes(key)));
  });
}

function isOfThePage(line: string): boolean {
  if (readDateline(line) !== null) return false;
  return (
    (isBullet(line) && wordCount(line) <= MENU + 1) || (wordCount(line) > 1 && /^[\P{L}\p{Script=Latin}]+$/u.test(line))
  );
}

/**
 * The day on which a page says that it was published: in a line of its own between headline (or the top) and body, or
 * right above the headline if the time of day stands there too. A date higher up is the day on which somebody opened the page.
 */
export function printedDay(lines: readonly string[], title: string | null, body: number): string | null {
  const key = title === null ? null : foldWord(title);
  const headline = key === null ? -1 : lines.findIndex((line) => foldLine(line) === key);
  if (body < headline) return null;
  const below = lines.slice(headline + 1, body).map(readDateline);
  const above = readDateline(lines.slice(0, Math.max(0, headline)).findLast((line) => line !== '') ?? '');
  const says = (dateline: Dateline | null) => dateline?.day ?? null;
  return below.map(says).find((day) => day !== null) ?? (above?.hasTime ? says(above) : null);
}
