import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '../../../knowledge/index.ts';
import { arabic } from '../../../languages/ar/index.ts';
import { createExtractor } from '../../extractor.ts';

const extract = createExtractor(arabic, loadCatalogue());
const read = (text: string, least?: number) =>
  extract({ text, title: null, publisher: null, home: null, publishedAt: '2018-05-17' }, { least, explain: true });

/** Sentences that say nothing of ours, so that a text is more than a pasted sentence. */
const REST =
  ' وتشهد المدينة أمطارا غزيرة. وأغلقت المدارس أبوابها. وتوقفت حركة السير في الشوارع. ودعت البلدية السكان إلى الحذر.';
const WHOLE = 'سلمت فرنسا مصر أمس ثلاث طائرات رافال بقيمة 300 مليون يورو.';
const HALF = 'أعلنت الكويت أنها بين الدول المرشحة لشراء منظومة باتريوت.';

describe('what is sure enough', () => {
  it.each([
    ['a claim with both sides', `${WHOLE}${REST}`, 1],
    ['a pasted sentence, however unsure', HALF, 1],
    ['nothing where nothing is proposed', REST, 0],
  ])('%s', (_, text, count) => {
    expect(read(text).claims).toHaveLength(count);
  });

  test('a higher bar leaves out more, none leaves out nothing', () => {
    const text = `${WHOLE} ${HALF}${REST}`;
    const confidences = read(text, 0).claims.map(({ confidence }) => confidence);
    expect(confidences).toHaveLength(2);
    expect(read(text, Math.max(...confidences)).claims).toHaveLength(1);
    expect(read(text, 1).claims).toEqual([]);
  });
});

test('what is left out is explained, with what spoke for and against it', () => {
  const [told] = read(`${WHOLE}${REST}`, 1).explain;
  expect(told?.claim).toBeNull();
  expect(told?.missing).toMatchObject({ why: 'unsure', refiner: 'decide' });
  expect(told?.signs).toEqual(expect.arrayContaining(['an amount', 'a time in days', 'kind: transfer/delivery']));
});

describe('confidence', () => {
  it.each<[better: string, worse: string]>([
    [WHOLE, 'تسلمت مصر ثلاث طائرات رافال.'],
    [WHOLE, 'سلمت فرنسا مصر ثلاث طائرات رافال.'],
    ['سلمت فرنسا مصر ثلاث طائرات رافال.', 'سلمت فرنسا مصر أسلحة.'],
  ])('%s is surer than %s', (better, worse) => {
    expect(read(better).claims[0]?.confidence).toBeGreaterThan(read(worse).claims[0]?.confidence ?? 1);
  });
});
