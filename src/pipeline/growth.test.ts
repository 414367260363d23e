import { describe, expect, it } from 'vitest';
import { readDocument } from './engine.ts';

/** A text of about `length` characters. */
type Make = (length: number) => string;

const LENGTH = 30_000;
const MEGABYTE = 1_000_000;
const TIMES = 4;
/** How much more a text of four times the length may take: four times, and what chance and the machine may add. */
const MOST = 9;
/** Milliseconds below which times say nothing. */
const LEAST = 25;

const repeated =
  (piece: string, before = '', after = ''): Make =>
  (length) =>
    before + piece.repeat(Math.ceil(length / piece.length)) + after;

const random =
  (units: number): Make =>
  (length) => {
    let state = 7;
    return Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return String.fromCharCode((state >>> 8) % units);
    }).join('');
  };

const ON_ARMS = 'قصفت تركيا مواقع في العراق بالصواريخ، وقال الجيش إن الدفاع مستمر. ';

/** Processor time of reading a text, in milliseconds; the less of two runs. */
function timeOf(text: string): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    try {
      readDocument({ text, language: 'ar', publishedAt: '2020-01-15' });
    } catch (error) {
      expect(error).toMatchObject({ code: 'empty-text' });
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('time grows no faster than the text', () => {
  it.each<[string, Make]>([
    ['one letter', repeated('و')],
    ['a word of one letter', repeated('و ')],
    ['one unbroken word', repeated('صاروخ')],
    ['quotation marks that open', repeated('«', ON_ARMS)],
    ['brackets that open', repeated('(', ON_ARMS)],
    ['straight quotation marks', repeated('"', ON_ARMS)],
    ['quotations that do not end', repeated('«قال الجيش إنه قصف تركيا ', ON_ARMS)],
    ['quotations within quotations', (n) => `${repeated('«قال ', ON_ARMS)(n / 2)}${repeated('»')(n / 2)}`],
    ['brackets around words', repeated('(قصفت تركيا ')],
    ['digits', repeated('1')],
    ['Arabic digits', repeated('٣')],
    ['numbers', repeated('12 و١٣ ')],
    ['numbers with commas', repeated('1,', ON_ARMS)],
    ['bytes', random(256)],
    ['code units', random(0x10000)],
    ['line breaks', repeated('\n', ON_ARMS, ON_ARMS)],
    ['lines of a word', repeated('قصف\n')],
    ['blanks and tabs', repeated(' \t', ON_ARMS, ON_ARMS)],
    ['full stops', repeated('. ', ON_ARMS)],
    ['hash tags', repeated('#a', '', ' x')],
    ['vowels', repeated('\u064b', ON_ARMS)],
    ['ligatures', (n) => repeated('ﷺ')(n / 18)],
    ['«قال»', repeated('قال ', ON_ARMS)],
    ['names joined', repeated('فرنسا ومصر والعراق وتركيا و', ON_ARMS)],
    ['deals without a stop', repeated('سلمت فرنسا مصر والعراق وتركيا طائرات و')],
    ['one claim again and again', repeated('سلمت فرنسا مصر أمس ثلاث طائرات رافال. ')],
    ['weapons that point back', repeated('واشترت مصر هذه الطائرات. ', 'اشترت مصر طائرات رافال من فرنسا. ')],
    ['meetings of somebody with a title', repeated('والتقى سموه وزير الدفاع الفرنسي. ', ON_ARMS)],
    ['bans told before', repeated('رفع الحظر عن ليبيا. ', 'مدد مجلس الأمن حظر السلاح على ليبيا. ')],
    ['sources of sources', repeated('قصف الحوثيون السعودية، بحسب بيان نقلته وكالة، ')],
  ])(
    '%s',
    (_, make) => {
      timeOf(make(LENGTH / 10));
      const once = timeOf(make(LENGTH));
      expect(timeOf(make(TIMES * LENGTH))).toBeLessThan(MOST * Math.max(once, LEAST));
    },
    120_000,
  );

  // What grows with the square shows in a megabyte only, where its share of the work is small.
  it.each<[string, Make]>([
    ['a word of one letter', repeated('و ')],
    ['one unbroken word', repeated('صاروخ')],
    ['quotations within quotations', (n) => `${repeated('«قال ', ON_ARMS)(n / 2)}${repeated('»')(n / 2)}`],
    ['digits', repeated('1')],
    ['bytes', random(256)],
    ['one claim again and again', repeated('سلمت فرنسا مصر أمس ثلاث طائرات رافال. ')],
    ['a claim without a stop', repeated('سلمت فرنسا مصر طائرات رافال ', ON_ARMS)],
    ['halves of attacks', repeated('شنت تركيا غارات. وتبنت حركة طالبان الهجوم على الجيش. ')],
    ['exercises of some days', repeated('تبدأ مصر والسعودية الأحد مناورات عسكرية تستمر خمسة أيام. ')],
    ['persons named again', repeated('قال الوزير سالم حمدان إن تركيا سلمت قطر مدرعات. وقال حمدان إنها وصلت. ')],
  ])(
    'a megabyte: %s',
    (_, make) => {
      const once = timeOf(make(MEGABYTE / TIMES));
      expect(timeOf(make(MEGABYTE))).toBeLessThan(MOST * Math.max(once, LEAST));
    },
    240_000,
  );
});
