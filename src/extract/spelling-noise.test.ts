import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../knowledge/index.ts';
import { arabic } from '../languages/ar/index.ts';
import { createExtractor, type Reading } from './extractor.ts';

const extract = createExtractor(arabic, loadCatalogue());

function read(text: string): Reading {
  return extract({ text, title: null, publisher: null, home: null, publishedAt: '2018-05-17' });
}

/** A reading without what depends on where words stand. */
function told({ claims }: Reading): unknown {
  return claims.map(({ kind, subtype, assertion, roles, items, amounts, time, attribution }) => ({
    what: `${kind}/${subtype} ${assertion}`,
    roles,
    items: items.map(({ entity, category, quantity }) => [entity, category, quantity]),
    amounts: amounts.map(({ value, unit, qualifier }) => [value, unit, qualifier]),
    time: time && [time.start, time.end],
    sources: attribution.map(({ source }) => source),
  }));
}

const PLAIN = 'أعلنت وزارة الدفاع الفرنسية أمس أن فرنسا سلمت مصر 24 طائرة رافال بقيمة 5.2 مليار يورو.';

/** The same sentence as it may be typed, pasted or scanned. */
const NOISY: readonly [what: string, text: string][] = [
  ['tatweel', 'أعلنـت وزارة الدفـــاع الفرنسية أمس أن فرنسا سلّمت مصـــر 24 طائرة رافـــال بقيمة 5.2 مليار يورو.'],
  ['vowels', 'أَعْلَنَتْ وِزَارَةُ الدِّفَاعِ الفَرَنْسِيَّةُ أَمْسِ أَنَّ فَرَنْسَا سَلَّمَتْ مِصْرَ 24 طَائِرَةَ رافال بِقِيمَةِ 5.2 مِلْيَارِ يُورُو.'],
  ['bare alef', 'اعلنت وزارة الدفاع الفرنسية امس ان فرنسا سلمت مصر 24 طائرة رافال بقيمة 5.2 مليار يورو.'],
  ['ه for ة', 'أعلنت وزاره الدفاع الفرنسيه أمس أن فرنسا سلمت مصر 24 طائره رافال بقيمه 5.2 مليار يورو.'],
  ['Persian letters', 'أعلنت وزارة الدفاع الفرنسیة أمس أن فرنسا سلمت مصر 24 طائرة رافال بقیمة 5.2 ملیار یورو.'],
  ['Arabic digits', 'أعلنت وزارة الدفاع الفرنسية أمس أن فرنسا سلمت مصر ٢٤ طائرة رافال بقيمة ٥٫٢ مليار يورو.'],
  ['Persian digits', 'أعلنت وزارة الدفاع الفرنسية أمس أن فرنسا سلمت مصر ۲۴ طائرة رافال بقيمة ۵٫۲ مليار يورو.'],
  [
    'bidi marks',
    '\u200fأعلنت وزارة الدفاع الفرنسية\u200f أمس أن \u202bفرنسا\u202c سلمت مصر \u200e24\u200e طائرة رافال بقيمة 5.2 مليار يورو.',
  ],
  [
    'no-break spaces',
    'أعلنت\u00a0وزارة الدفاع\u00a0الفرنسية أمس أن فرنسا سلمت\u00a0مصر 24\u00a0طائرة رافال بقيمة 5.2\u00a0مليار يورو.',
  ],
  ['presentation forms', PLAIN.replace('سلمت', '\ufeb3\ufee0\ufee4\ufe96').replace('مصر', '\ufee3\ufebc\ufeae')],
];

describe('the same sentence in other spellings says the same', () => {
  it('finds the claim of the plain spelling', () => {
    expect(told(read(PLAIN))).toMatchObject([
      {
        what: 'transfer/delivery asserted',
        roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
        items: [['weapon:rafale', 'combat-aircraft', 24]],
      },
    ]);
  });

  it.each(NOISY)('%s', (_, text) => {
    expect(told(read(text))).toEqual(told(read(PLAIN)));
  });

  it.each(NOISY)('%s: offsets point at the words as they stand', (_, text) => {
    const [claim] = read(text).claims;
    const words = [...(claim?.items ?? []), ...(claim?.amounts ?? []), ...(claim?.attribution ?? [])].map(
      ({ start = 0, end = 0 }) => plain(text.slice(start, end)),
    );
    expect(words).toEqual(['24 طائره رافال', '5.2 مليار يورو', 'وزاره الدفاع الفرنسيه']);
  });

  it.each([
    ['S-400', 'سلمت روسيا تركيا منظومة S-400.'],
    ['الـS-400', 'سلمت روسيا تركيا منظومة الـS-400.'],
    ['إس ٤٠٠', 'سلمت روسيا تركيا منظومة إس ٤٠٠.'],
    ['"اس-400"', 'سلمت روسيا تركيا منظومة "اس-400".'],
    ['الإس ٤٠٠', 'سلمت روسيا تركيا صواريخ الإس ٤٠٠.'],
  ])('mixed letters: %s', (_, text) => {
    expect(read(text).claims.flatMap(({ items }) => items.map(({ entity }) => entity))).toEqual(['weapon:s-400']);
  });

  it.each([
    ['a conjunction typed twice', 'وقع العراق صفقات أسلحة مع روسيا. ووتتضمن الصفقات مروحيات بقيمة مليار دولار.'],
    ['once', 'وقع العراق صفقات أسلحة مع روسيا. وتتضمن الصفقات مروحيات بقيمة مليار دولار.'],
  ])('%s', (_, text) => {
    expect(read(text).claims.flatMap(({ amounts }) => amounts.map(({ value }) => value))).toEqual([1e9]);
  });
});

describe('other words are no spelling of the same', () => {
  it.each([
    ['سلّم', 'أعلنت وزارة الدفاع الفرنسية أن فرنسا سلمت على مصر في البطولة.'],
    ['a number in the name', 'سلمت روسيا تركيا 400 سيارة.'],
    ['another letter', 'سلمت فرنسا مصر 24 طائرة ورقية.'],
    ['a longer number', 'سلمت روسيا تركيا رسالة من 4000 كلمة.'],
  ])('%s: %s', (_, text) => {
    expect(read(text).claims).toEqual([]);
  });
});

/** The words without what the noise added, in one spelling of ة and digits. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u065f\u200e\u200f\u202a-\u202e]/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ی/gu, 'ي')
    .replace(/٫/gu, '.')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
