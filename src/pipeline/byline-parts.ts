import { foldWord } from '../text/index.ts';

/** Lines from the top in which a byline may stand. */
const TOP = 4;
/** Most words of a byline; a longer line is a sentence. */
const LONGEST = 7;
const DASH = /\s*[–—|/:]\s*|\s+[-ـ]\s*|\s*-\s+/u;

/** What a byline names: a place, an outlet or a writer; in quotes it is an outlet for sure: «لندن: «الشرق الأوسط»». */
export interface BylinePart {
  name: string;
  quoted: boolean;
}

/** The parts of the bylines at the top of a text, «بغداد - صحيفة بعيدة» in two; a line that is not in parts is none. */
export function bylineParts(text: string, title: string | null): BylinePart[] {
  const heading = title === null ? null : foldWord(title);
  return topLines(text, heading).flatMap((line) => {
    if (line.split(/\s+/u).length > LONGEST || /[.!؟?]$/u.test(line)) return [];
    const parts = line.split(DASH);
    return parts.length < 2 ? [] : parts.filter((part) => part !== '').map(asPart);
  });
}

/** The first lines that are neither empty nor the headline. */
function topLines(text: string, heading: string | null): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length && found.length < TOP; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    if (line !== '' && foldWord(line) !== heading) found.push(line);
    at = end + 1;
  }
  return found;
}

function asPart(part: string): BylinePart {
  const inner = /^[«"“”(](.+)[»"“”)]$/u.exec(part.trim())?.[1];
  return { name: inner ?? part.trim(), quoted: inner !== undefined && !part.trim().startsWith('(') };
}
