import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../knowledge/index.ts';
import { arabic } from '../../languages/ar/index.ts';
import { type Explanation, explanationSchema, type Shortfall, type Step } from '../../model/index.ts';
import { createExtractor } from '../extractor.ts';

const extract = createExtractor(arabic, loadCatalogue());
const document = (text: string, title: string | null = null) => ({
  text,
  title,
  publisher: null,
  home: null,
  publishedAt: '2018-05-17',
});
const explain = (text: string, title: string | null = null) =>
  extract(document(text, title), { explain: true }).explain;

/** The explanation of a word that stands once among the triggers. */
function ofWord(text: string, word: string, title: string | null = null): Explanation | undefined {
  return explain(text, title).find(({ trigger }) => trigger.text === word);
}

const DEAL = 'اشترت مصر من فرنسا 24 طائرة رافال في فبراير 2015. ';

describe('an article is read alike whether somebody asks why or not', () => {
  it.each([DEAL, 'قصفت طائرات تركية مواقع لتنظيم داعش في سوريا أمس.', 'فاز الفريق بعد صفقة اللاعب.'])('%s', (text) => {
    const { explain: _, ...asked } = extract(document(text), { explain: true });
    const { explain: none, ...plain } = extract(document(text));
    expect(asked).toEqual(plain);
    expect(none).toEqual([]);
  });
});

describe('a claim’s steps', () => {
  it.each<[string, string, string, Partial<Step>]>([
    [
      'a party by its verb',
      DEAL,
      'اشترت',
      { does: 'party', role: 'recipient', ids: ['state:EG'], why: 'subject of {word}', word: 'اشترت' },
    ],
    [
      'a party by its preposition',
      DEAL,
      'اشترت',
      { does: 'party', role: 'supplier', ids: ['state:FR'], why: '{word}', word: 'من' },
    ],
    [
      'the word of the stage, as it is spelled',
      'وافقت أمريكا على بيع اليونان صواريخ باتريوت.',
      'بيع',
      { does: 'stage', why: 'from {word}', word: 'وافقت' },
    ],
    [
      'a side from another sentence',
      `${DEAL}وتسلّمت القاهرة ثلاث طائرات رافال في يوليو.`,
      'وتسلّمت',
      {
        does: 'complete',
        role: 'supplier',
        ids: ['state:FR'],
        refiner: 'complete sides',
        from: { start: 0, end: DEAL.length - 1 },
      },
    ],
    [
      'a side from where it struck',
      'قصفت طائرات إسرائيلية مطار دمشق أمس.',
      'قصفت',
      { does: 'party', role: 'attacker', ids: ['state:IL'] },
    ],
    ['another telling', `${DEAL}وكانت مصر قد اشترت 24 طائرة رافال من فرنسا.`, 'اشترت', { does: 'party' }],
    [
      'that its time makes it planned',
      'تجري مصر واليونان مناورات مشتركة في يونيو المقبل، في إطار التعاون العسكري.',
      'مناورات',
      { does: 'change', field: 'assertion', before: 'asserted', after: 'planned' },
    ],
    ['that its source denies it', 'باعت فرنسا طائرات رافال للعراق، وهو ما نفته باريس.', 'باعت', { does: 'party' }],
  ])('%s', (_, text, word, step) => {
    const found = ofWord(text, word);
    expect(found?.claim).not.toBeNull();
    expect(found?.steps).toContainEqual(expect.objectContaining(step));
  });

  it('say which tellings are one claim', () => {
    const text = `${DEAL}وكانت مصر قد اشترت 24 طائرة رافال من فرنسا.`;
    const { claims, explain } = extract(document(text), { explain: true });
    const told = explain.filter(({ claim }) => claim === claims[0]?.id);
    expect(claims).toHaveLength(1);
    expect(told.map(({ steps }) => steps.some(({ does }) => does === 'join'))).toEqual([false, true]);
  });

  it('say what a later sentence adds', () => {
    const text = `${DEAL}وتبلغ قيمة الصفقة خمسة مليارات يورو.`;
    expect(ofWord(text, 'اشترت')?.steps).toContainEqual(
      expect.objectContaining({ does: 'add', from: { start: DEAL.length, end: text.length } }),
    );
  });
});

describe('a word that led to no claim', () => {
  it.each<[Shortfall, string, string]>([
    ['no-defence', 'باع', 'باع التاجر بضاعته في السوق.'],
    ['no-arms', 'سلمت', 'سلمت فرنسا مصر وثائق، وتدرس القاهرة شراء صواريخ.'],
    ['no-party', 'غارات', 'قال شهود إن غارات شُنّت ليلا بالصواريخ.'],
    ['one-side', 'التقى', 'التقى وزير الدفاع المصري جمعا من الطلاب قرب منصة صواريخ.'],
    ['warning', 'شراء', 'حذرت واشنطن أنقرة من شراء صواريخ روسية.'],
    ['duty', 'شراء', 'يجب على مصر شراء صواريخ باتريوت.'],
    ['ban', 'بيع', 'فرضت فرنسا حظرا على بيع الصواريخ لإسرائيل.'],
    ['civil', 'صفقة', 'أبرم نادي برشلونة صفقة مع اللاعب، وتابعت مصر عرض صواريخ.'],
    ['no-figure', 'صادرات', 'تابعت باريس صادرات السلاح الفرنسية.'],
    ['no-accord', 'اتفاقية', 'وقعت مصر والأردن اتفاقية زراعية. وتملك مصر صواريخ.'],
    ['no-attack', 'هجوما', 'شن النائب هجوما لاذعا على وزير الدفاع الفرنسي بسبب الصواريخ.'],
  ])('%s: «%s» in «%s»', (why, word, text) => {
    const found = ofWord(text, word);
    expect(found).toMatchObject({ claim: null, missing: { why } });
    expect(text.slice(found?.trigger.start, found?.trigger.end)).toBe(word);
    expect(found && text.slice(found.sentence.start, found.sentence.end)).toContain(word);
  });

  it('tells what was recognised around it, and the word that governs it', () => {
    expect(ofWord('حذرت واشنطن أنقرة من شراء صواريخ باتريوت.', 'شراء')?.missing).toEqual({
      why: 'warning',
      parties: ['state:US', 'state:TR'],
      items: ['weapon:patriot'],
      under: ['حذرت'],
    });
  });

  it('tells the refiner that dropped it', () => {
    const title = 'مصر تشتري طائرات رافال';
    const text = `${title}\n\n${DEAL}`;
    expect(ofWord(text, 'تشتري', title)?.missing).toMatchObject({ why: 'title-echo', refiner: 'drop title echoes' });
  });

  it('is none where it made a claim as another kind, or gave one its stage', () => {
    const words = explain('وقعت مصر عقدا لشراء 24 طائرة رافال من فرنسا.');
    expect(words.filter(({ claim }) => claim === null)).toEqual([]);
  });
});

it('is sound, in the order of the text, and names claims that are there', () => {
  const text = `${DEAL}وحذرت واشنطن أنقرة من شراء صواريخ روسية.\nوقصفت طائرات تركية مواقع لتنظيم داعش في سوريا.`;
  const { claims, explain } = extract(document(text), { explain: true });
  const ids = claims.map(({ id }) => id);
  for (const one of explain) {
    expect(explanationSchema.parse(one)).toEqual(one);
    expect(one.claim === null ? one.missing : ids.includes(one.claim)).toBeTruthy();
  }
  expect(explain.map(({ trigger }) => trigger.start)).toEqual(
    explain.map(({ trigger }) => trigger.start).toSorted((a, b) => a - b),
  );
  expect(new Set(explain.flatMap(({ claim }) => claim ?? []))).toEqual(new Set(ids));
});
