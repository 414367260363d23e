import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../knowledge/index.ts';
import { createOutletFinder, type Origin } from './find-outlet.ts';

const finder = createOutletFinder(loadCatalogue());
const from = (origin: Partial<Origin>) => finder.find({ publisher: null, url: null, title: null, text: '', ...origin });
const BODY = 'أعلنت وزارة الدفاع في بلد بعيد أنها تسلمت زورقي دورية من حوض بناء سفن.';

describe('by the publisher', () => {
  it.each([
    ['هسبريس', 'outlet:hespress', 'MA'],
    ['صحيفة الأهرام', 'outlet:al-ahram', 'EG'],
    ['Reuters', 'outlet:reuters', 'GB'],
    ['outlet:al-ahram', 'outlet:al-ahram', 'EG'],
    ['صوت البحر', 'outlet:صوت-البحر', null],
    ['outlet:صوت-البحر', 'outlet:صوت-البحر', null],
    ['state:EG', 'outlet:state-eg', null],
  ])('«%s» is %s', (publisher, id, state) => expect(from({ publisher })).toMatchObject({ id, state }));

  it('not in the catalogue takes its state from the address', () => {
    expect(from({ publisher: 'صوت البحر', url: 'https://voice.example.com.eg/1' })?.state).toBe('EG');
    expect(from({ publisher: 'صوت البحر', url: 'https://voice.example.tv/1' })?.state).toBeNull();
  });
});

describe('by the address', () => {
  it.each([
    ['https://www.hespress.com/a-1.html', 'outlet:hespress'],
    ['https://gate.ahram.org.eg/News/1.aspx', 'outlet:al-ahram'],
    ['https://arabic.reuters.com/x', 'outlet:reuters'],
    ['https://hespress.com.eg/1', undefined],
    ['https://www.example.org/reuters', undefined],
    ['no address', undefined],
  ])('%s', (url, id) => expect(from({ url })?.id).toBe(id));
});

describe('by the byline', () => {
  it.each([
    ['هسبريس - الرباط', 'outlet:hespress'],
    ['لندن: «الشرق الأوسط»', 'outlet:asharq-al-awsat'],
    ['القاهرة - رويترز', undefined],
    ['الرياض - واس', undefined],
    ['المدينة - الرياض', undefined],
    ['هسبريس', undefined],
    ['قالت صحيفة هسبريس - وهي مغربية - أمس إن الخبر صحيح', undefined],
  ])('«%s»', (byline, id) => expect(from({ title: 'عنوان', text: `عنوان\n\n${byline}\n${BODY}` })?.id).toBe(id));
});
