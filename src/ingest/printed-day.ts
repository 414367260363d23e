import { daySchema } from '../model/index.ts';
import { foldWord } from '../text/index.ts';
import datelines from './dateline-words.json' with { type: 'json' };
import { foldLine } from './line-facts.ts';
import months from './month-names.json' with { type: 'json' };

const MONTH_OF = new Map(months.flatMap(({ month, names }) => names.map((name) => [foldWord(name), month] as const)));
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** Words that may stand beside the day in a line that says when a page was published: «نشر في», weekdays, «صباحا». */
const BESIDE = new Set(datelines.map(foldWord));
const TIME = /\d{1,2}\s?:\s?\d{2}(?::\d{2})?/u;

type Read = (match: string[]) => [year: string, month: number, day: string] | null;

const PATTERNS: [RegExp, Read][] = [
  // «2022-10-12», «2016/01/28»
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, ([, y, m, d]) => [y as string, Number(m), d as string]],
  // «28/01/2016» and «01/28/2016»; «05/06/2016» says one of two days, and so none
  [
    /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/u,
    ([, a, b, y]) => dayAndMonth(a as string, b as string, y as string),
  ],
  // «12 شتنبر 2022», «12-أغسطس-2023», «22nd, October 2023», «5 مايو/أيار 2020»
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,،/-]*(${NAMES})(?:\\s?[/(]\\s?(?:${NAMES})\\)?)?[\\s,،/-]*((?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    ([, d, name, y]) => [y as string, MONTH_OF.get(name as string) as number, d as string],
  ],
  // «October 12, 2022»
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\s(\\d{1,2}),?\\s((?:19|20)\\d\\d)(?!\\d)`, 'u'),
    ([, name, d, y]) => [y as string, MONTH_OF.get(name as string) as number, d as string],
  ],
];

function dayAndMonth(a: string, b: string, year: string): ReturnType<Read> {
  if (Number(a) > 12 || a === b) return [year, Number(b), a];
  return Number(b) > 12 ? [year, Number(a), b] : null;
}

/** What a line that holds nothing but a date says: the day, null where it can be read in two ways, and whether a time of day stands there. */
export interface Dateline {
  day: string | null;
  hasTime: boolean;
}

/** Reads a line as one that says when the page was published; null for any other line, a sentence with a date in it too. */
export function readDateline(line: string): Dateline | null {
  const folded = foldLine(line);
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const rest = folded.replace(match[0], ' ').replace(TIME, ' ');
    if (!(rest.match(/\p{L}+/gu) ?? []).every((word) => BESIDE.has(word))) return null;
    const [year, month, day] = read(match) ?? [];
    const parsed = daySchema.safeParse(`${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`);
    return { day: parsed.success ? parsed.data : null, hasTime: TIME.test(folded.replace(match[0], ' ')) };
  }
  return null;
}
