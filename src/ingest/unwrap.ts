import { isBullet } from './furniture.ts';
import { endsWithStop } from './line-facts.ts';

/** Widest line, in characters, that a mail program or a page of a PDF breaks at. */
const WIDEST = 110;
/** A line that reaches this share of the widest one was broken by a machine rather than ended by a writer. */
const FULL = 0.7;

/**
 * Joins the lines of text that was broken at a fixed width, so that a paragraph is one line again.
 * Text whose lines are paragraphs already (some are wider than any such width, or most end with a stop) is given back as it is.
 */
export function unwrap(lines: string[]): string[] {
  const filled = lines.filter((line) => line !== '' && !isBullet(line));
  const widest = filled.reduce((width, line) => Math.max(width, line.length), 0);
  if (widest > WIDEST || widest < 40) return lines;
  const full = filled.filter((line) => line.length > FULL * widest);
  const open = full.filter((line) => !endsWithStop(line));
  if (full.length < 4 || full.length < filled.length / 2 || open.length < full.length * 0.6) return lines;
  const joined: string[] = [];
  let runsOn = false;
  for (const line of lines) {
    if (runsOn && line !== '' && !isBullet(line)) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    runsOn = line.length > FULL * widest;
  }
  return joined;
}
