import { foldWord } from '../text/index.ts';
import data from './furniture.json' with { type: 'json' };
import { endsWithStop, foldLine, wordCount } from './line-facts.ts';

/**
 * What a line of a pasted page is: `text` of the article, `furniture` of the page around it, the head of a `list` of
 * other articles, the name of the site above the title (`motto`), an office of its `staff` above a name, or the `end` after
 * which nothing belongs to the article.
 */
export type LineRole = 'text' | 'furniture' | 'list' | 'motto' | 'staff' | 'end';

/** Longest line, in words, that a short phrase at its start can make furniture. */
const SHORT = 12;
/** The same for phrases of three words and more, which hardly start a sentence of an article. */
const LONG = 25;
/** Letters in which more than `LONG` words stand as a rule. */
const PARAGRAPH = 250;

const byRole = (role: string) =>
  data.filter((row) => row.role === role).map((row) => foldWord(row.phrase).match(/\p{L}+/gu) ?? []);
const asKeys = (phrases: string[][]) => new Set(phrases.map((phrase) => phrase.join(' ')));

const LINES = asKeys(byRole('line'));
const LISTS = asKeys(byRole('list'));
const STAFF = asKeys(byRole('staff'));
const SHARE_WORDS = new Set(byRole('word').flat());
const AGES = new Set(byRole('age').flat());
const STARTS = byFirstWord(byRole('start'));
const MOTTOS = byFirstWord(byRole('motto'));
const ENDS = byFirstWord(byRole('end'));
/** What closes the caption of a picture: «… (صورة أرشيفية)». */
const CAPTIONS = byRole('caption');
/** Folded phrases that may close the last line of an article, after its last full stop. */
export const TAILS = byRole('tail').map((phrase) => phrase.join(' '));

const HOME = foldWord('الرئيسية');

/** An address, hash tags, a mark of copyright, a short code of the page's software «[[ad:1]]», the signature of a tweet. */
const MACHINE_LINES = [
  /^https?:\/\/\S+$/u,
  /^[#＃]\S+(?:\s+[#＃]\S+)*\s*$/u,
  /^©/u,
  /^\[\[[^\]]*\]\]$/u,
  /^[—–-] .*\(@\w+\)/u,
];

/** The folded words of a line, without digits and signs: «التعليقات (0)» is one word. Of a line of more than `LONG` only those and one. */
function words(line: string): string[] {
  if (line.length > PARAGRAPH) {
    const start = wordsOf(foldWord(line.slice(0, PARAGRAPH)));
    if (start.length > LONG) return start;
  }
  return wordsOf(foldLine(line));
}

function wordsOf(folded: string): string[] {
  const word = /\p{L}+/gu;
  const found: string[] = [];
  for (let match = word.exec(folded); match && found.length <= LONG; match = word.exec(folded)) found.push(match[0]);
  return found;
}

/** True for a point of a list or menu: «• دولية», «- عنوان», «3. أمني». */
export function isBullet(line: string): boolean {
  return /^(?:[•·▪●‣*–—-]|\d{1,2}[.)])\s/u.test(line);
}

/** A line that is a sentence of an article or a paragraph of several: long enough and closed, or simply long. */
export function isProse(line: string): boolean {
  const count = wordCount(line);
  return count > LONG || (count > 8 && endsWithStop(line));
}

/** Says what a line is. Careful: where in doubt, `text`. */
export function lineRole(line: string): LineRole {
  if (MACHINE_LINES.some((pattern) => pattern.test(line))) return 'furniture';
  const list = words(line);
  if (list.length === 0) return isDate(line) ? 'text' : 'furniture';
  if (list.length > LONG) return 'text';
  const key = list.join(' ');
  if (LISTS.has(key)) return 'list';
  if (STAFF.has(key)) return 'staff';
  if (LINES.has(key) || isBreadcrumb(list, line) || isAge(list)) return 'furniture';
  if (list.length <= SHORT && CAPTIONS.some((phrase) => endsWith(list, phrase)) && !endsWithStop(line))
    return 'furniture';
  if (list.every((word) => SHARE_WORDS.has(word))) return 'furniture';
  if (startOf(list, ENDS)) return 'end';
  if (startOf(list, MOTTOS) && list.length <= SHORT && !endsWithStop(line)) return 'motto';
  const start = startOf(list, STARTS);
  if (!start) return 'text';
  return start.length > 2 || (list.length <= SHORT && !isProse(line)) || /^[^\s:]+(?:\s[^\s:]+)?\s?:/u.test(line)
    ? 'furniture'
    : 'text';
}

/** Phrases of folded words, sorted by the first, in their order. */
function byFirstWord(phrases: string[][]): ReadonlyMap<string, string[][]> {
  return Map.groupBy(phrases, ([first = '']) => first);
}

/** The first of some phrases that a list of words starts with. */
function startOf(list: string[], phrases: ReadonlyMap<string, string[][]>): string[] | undefined {
  return phrases.get(list[0] ?? '')?.find((phrase) => phrase.every((word, i) => list[i] === word));
}

function endsWith(list: string[], phrase: string[]): boolean {
  return phrase.every((word, i) => list[list.length - phrase.length + i] === word);
}

/** «12/10/2022», «2022-10-12»: digits that are a date, unlike a count of views. */
function isDate(line: string): boolean {
  return /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u.test(foldLine(line));
}

/** «الرئيسية / أخبار / سياسة» */
function isBreadcrumb(list: string[], line: string): boolean {
  return list[0] === HOME && list.length <= SHORT && /[/|›»>-]/u.test(line);
}

/** «منذ ساعتين», «منذ 3 أيام», «قبل 5 دقائق»: nothing but the age of the page. */
function isAge(list: string[]): boolean {
  return list.length <= 3 && (list[0] === 'منذ' || list[0] === 'قبل') && AGES.has(list[1] ?? '');
}
