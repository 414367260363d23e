import { describe, expect, it } from 'vitest';
import { claimSchema, type Span } from '../model/index.ts';
import type { Reading } from './extractor.ts';
import { createCheckedExtractor } from './read-twice.test-fixture.ts';
import { rubbish } from './rubbish.test-fixture.ts';

const extract = createCheckedExtractor();
const read = (text: string, title: string | null = null): Reading =>
  extract({ text, title, publisher: null, home: null, publishedAt: '2018-05-17' }, { explain: true });

const CLAIM = 'سلمت فرنسا مصر أمس ثلاث طائرات رافال بقيمة 300 مليون يورو.';

/** Every span of a reading, with what it is. */
function spansOf({ claims, entities, explain }: Reading): [string, Span][] {
  return [
    ...claims.flatMap(({ evidence, items, amounts, attribution }) => [
      ...evidence.map((span): [string, Span] => ['evidence', span]),
      ...[...items, ...amounts].map((one): [string, Span] => ['words', { start: one.start ?? 0, end: one.end ?? 1 }]),
      ...attribution.map((link): [string, Span] => ['source', link]),
    ]),
    ...entities.flatMap(({ mentions }) => mentions.map((span): [string, Span] => ['mention', span])),
    ...explain.map(({ trigger }): [string, Span] => ['trigger', trigger]),
  ];
}

/** What is wrong with a reading, in words; empty where all holds. */
function faultsOf(text: string, reading: Reading): string[] {
  const faults: string[] = [];
  for (const [what, { start, end }] of spansOf(reading)) {
    const words = text.slice(start, end);
    if (start < 0 || end > text.length || start >= end) faults.push(`${what} ${start}–${end} is outside the text`);
    else if (words !== words.trim()) faults.push(`${what} «${words}» begins or ends with white space`);
  }
  const known = new Set(reading.entities.map(({ id }) => id));
  for (const claim of reading.claims) {
    if (!claimSchema.safeParse(claim).success) faults.push(`${claim.id} is no claim`);
    const ids = [
      ...Object.values(claim.roles).flat(),
      ...claim.place,
      ...claim.attribution.map(({ source }) => source),
    ];
    for (const id of ids) if (!known.has(id)) faults.push(`${id} is no entity`);
    if (claim.time && !text.includes(claim.time.text)) faults.push(`the text has no «${claim.time.text}»`);
    if (claim.time?.start && claim.time.end && claim.time.start > claim.time.end)
      faults.push(`${claim.time.text} ends early`);
  }
  const ids = reading.claims.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('two claims have one id');
  return faults;
}

describe('createExtractor', () => {
  it.each([
    ['no text', ''],
    ['white space', ' \n\t\u00a0 '],
    ['one word', 'صواريخ'],
    ['no letters', '1234 !!! ... (((('],
    ['only quotes', '"'.repeat(500)],
    ['only brackets', '('.repeat(500) + ')'.repeat(300)],
    ['English', 'France delivered three Rafale jets to Egypt on Monday, the ministry said.'],
    ['Persian', 'وزارت دفاع ایران از تحویل موشک‌های جدید به ارتش خبر داد و گفت این سلاح‌ها ساخت داخل است.'],
    ['Urdu', 'پاکستان نے چین سے آٹھ آبدوزیں خریدنے کا معاہدہ کیا ہے۔'],
    ['halves of characters', '\ud800 صواريخ \udc00 فرنسا'],
  ])('reads %s without a claim', (_, text) => {
    expect(read(text).claims).toEqual([]);
  });

  it('finds the same claim behind weird characters', () => {
    const weird = `\ufeff\u200f«${CLAIM.replaceAll(' ', '\u00a0')}»\u0000`;
    const [claim] = read(weird).claims;
    expect(claim).toMatchObject({
      kind: 'transfer',
      subtype: 'delivery',
      items: [{ entity: 'weapon:rafale', quantity: 3 }],
    });
    const [item] = claim?.items ?? [];
    expect(weird.slice(item?.start, item?.end)).toBe('ثلاث\u00a0طائرات\u00a0رافال');
  });

  it.each([
    ['a weapon by its name', 'تسلمت اليونان من فرنسا ثلاث طائرات رافال.', 1],
    ['a noun that is nothing but a weapon', 'تسلمت الفلبين من الهند غواصتين.', 1],
    ['a noun of many things', 'تسلمت اليونان من فرنسا سيارات إسعاف.', 0],
  ])('reads an article without another word of defence for the sake of %s', (_, sentence, count) => {
    const others = 'وجرى ذلك في الميناء. وحضر كثيرون من الأهالي. وكان الطقس جميلا. وانتهى الحفل مساء.';
    expect(read(`${sentence} ${others}`).claims).toHaveLength(count);
  });

  it('holds every span to the words that it names', () => {
    const [claim] = read(CLAIM).claims;
    const words = ({ start, end }: { start?: number | undefined; end?: number | undefined }) => CLAIM.slice(start, end);
    expect(claim?.items.map(words)).toEqual(['ثلاث طائرات رافال']);
    expect(claim?.amounts.map(words)).toEqual(['300 مليون يورو']);
    expect(claim?.time?.text).toBe('أمس');
    expect(claim?.evidence.map(words)).toEqual([CLAIM]);
  });

  it('reads a sentence of 100,000 words without a stop', () => {
    const text = `${CLAIM.slice(0, -1)} `.repeat(Math.ceil(100_000 / CLAIM.split(' ').length));
    const reading = read(text);
    expect(reading.claims.length).toBeGreaterThan(0);
    expect(faultsOf(text, reading)).toEqual([]);
  }, 60_000);

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'reads rubbish of seed %i soundly, and twice alike',
    (seed) => {
      const text = rubbish(seed, 600);
      const title = text.slice(0, 40);
      const reading = read(text, title);
      expect(faultsOf(text, reading)).toEqual([]);
      expect(JSON.stringify(read(text, title))).toBe(JSON.stringify(reading));
    },
  );
});
