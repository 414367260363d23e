import { fold } from '../text/index.ts';
import { isBullet, isProse, TAILS } from './furniture.ts';
import { endsWithStop, wordCount } from './line-facts.ts';

/** Longest run of words that can hang at the end of the last line and be furniture: a link with its title. */
const LONGEST_TAIL = 30;
/** A last line of so few words or fewer is a name or a credit: «وكالات», «(أ ف ب)», «المصدر: وكالات». */
const CREDIT = 3;
/** A line of more words may be a sentence whose stop was forgotten. */
const LABEL = 8;

/** Takes out what hangs below the last paragraph and behind its last full stop. */
export function withoutTail(lines: string[]): string[] {
  return trimLastLine(trimLabels(lines));
}

/** Cuts labels below the last paragraph: «مقال مؤرشف», «بقية المقال في النسخة الورقية». Points of a list that a colon opens stay. */
function trimLabels(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => isProse(line) || line.endsWith(':'));
  if (last < 0 || lines[last]?.endsWith(':')) return lines;
  return lines.filter((line, at) => at <= last || line === '' || isBullet(line) || !isLabel(line));
}

function isLabel(line: string): boolean {
  const count = wordCount(line);
  return count > CREDIT && count <= LABEL && !endsWithStop(line) && !/^المصدر|^مصدر|^source/iu.test(line);
}

/** Cuts what hangs behind the last full stop: «… أمس. سمات مصر فرنسا», «… الخريف. رابط الخبر: …», «... المزيد». */
function trimLastLine(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '');
  const line = lines[last];
  // What hangs behind the last stop has none at its end.
  if (line === undefined || endsWithStop(line)) return lines;
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
