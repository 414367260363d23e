import { foldWord } from '../text/index.ts';
import data from './furniture.json' with { type: 'json' };

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

const byRole = (role: string) => data.filter((row) => row.role === role).map((row) => words(row.phrase));
const asKeys = (phrases: string[][]) => new Set(phrases.map((phrase) => phrase.join(' ')));

const LINES = asKeys(byRole('line'));
const LISTS = asKeys(byRole('list'));
const STAFF = asKeys(byRole('staff'));
const SHARE_WORDS = new Set(byRole('word').flat());
const AGES = new Set(byRole('age').flat());
const STARTS = byRole('start');
const MOTTOS = byRole('motto');
const ENDS = byRole('end');
/** What closes the caption of a picture: «… (صورة أرشيفية)». */
const CAPTIONS = byRole('caption');
/** Folded phrases that may close the last line of an article, after its last full stop. */
export const TAILS = byRole('tail').map((phrase) => phrase.join(' '));

/** An address, hash tags, a mark of copyright, a short code of the page's software «[[ad:1]]», the signature of a tweet. */
const MACHINE_LINES = [/^https?:\/\/\S+$/u, /^(?:[#＃]\S+\s*)+$/u, /^©/u, /^\[\[[^\]]*\]\]$/u, /^[—–-] .*\(@\w+\)/u];

/** The folded words of a line, without digits and signs: «التعليقات (0)» is one word. */
function words(line: string): string[] {
  return foldWord(line).match(/\p{L}+/gu) ?? [];
}

/** Number of words of a line. */
export function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}

/** True for a point of a list or menu: «• دولية», «- عنوان», «3. أمني». */
export function isBullet(line: string): boolean {
  return /^(?:[•·▪●‣*–—-]|\d{1,2}[.)])\s/u.test(line);
}

/** True where the line ends as a sentence does: «… أمس.», «… الصفقة؟», «… "قريبا".» */
export function endsWithStop(line: string): boolean {
  return /[.!؟?…](?:[\s"'”’»)\]]|\p{Cf})*$/u.test(line);
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
  if (ENDS.some((phrase) => startsWith(list, phrase))) return 'end';
  if (MOTTOS.some((phrase) => startsWith(list, phrase)) && list.length <= SHORT && !endsWithStop(line)) return 'motto';
  const start = STARTS.find((phrase) => startsWith(list, phrase));
  if (!start) return 'text';
  return start.length > 2 || (list.length <= SHORT && !isProse(line)) || /^[^\s:]+(?:\s[^\s:]+)?\s?:/u.test(line)
    ? 'furniture'
    : 'text';
}

function startsWith(list: string[], phrase: string[]): boolean {
  return phrase.every((word, i) => list[i] === word);
}

function endsWith(list: string[], phrase: string[]): boolean {
  return phrase.every((word, i) => list[list.length - phrase.length + i] === word);
}

/** «12/10/2022», «2022-10-12»: digits that are a date, unlike a count of views. */
function isDate(line: string): boolean {
  return /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u.test(foldWord(line));
}

/** «الرئيسية / أخبار / سياسة» */
function isBreadcrumb(list: string[], line: string): boolean {
  return list[0] === foldWord('الرئيسية') && list.length <= SHORT && /[/|›»>-]/u.test(line);
}

/** «منذ ساعتين», «منذ 3 أيام», «قبل 5 دقائق»: nothing but the age of the page. */
function isAge(list: string[]): boolean {
  return list.length <= 3 && (list[0] === 'منذ' || list[0] === 'قبل') && AGES.has(list[1] ?? '');
}
