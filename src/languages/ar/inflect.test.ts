import { describe, expect, it } from 'vitest';
import { foldWord } from '../../text/index.ts';
import { conjugate } from './conjugate.ts';
import { inflect } from './inflect.ts';

/** Forms as the press writes them; the test folds them. */
interface Case {
  verb: string;
  has: string;
  /** Spellings that the verb does not have. */
  lacks: string;
}

const cases: Case[] = [
  // sound
  {
    verb: 'أعلن يعلن',
    has: 'أعلن أعلنت أعلنوا أعلنا أعلنتا يعلن تعلن نعلن يعلنون يعلنوا يعلنان تعلنان يعلنا',
    lacks: 'أعلنان يعلنت علن نعلنون',
  },
  { verb: 'صدّر يصدّر', has: 'صدر صدرت صدروا يصدر تصدر يصدرون', lacks: 'صدرر صدرنان' },
  { verb: 'سيطر يسيطر', has: 'سيطر سيطرت سيطروا سيطرنا يسيطرون يسيطران', lacks: 'سيطررنا' },
  // first letter و
  { verb: 'وصل يصل', has: 'وصل وصلت وصلوا وصلنا يصل تصل نصل يصلون', lacks: 'يوصلون وصلل' },
  // doubled
  { verb: 'شن يشن', has: 'شن شنت شنوا شنا شننا يشن تشن يشنون يشنان', lacks: 'شي يش شون' },
  { verb: 'احتل يحتل', has: 'احتل احتلت احتلوا احتللنا يحتل يحتلون', lacks: 'يحت احت' },
  { verb: 'استمر يستمر', has: 'استمر استمرت استمررنا يستمرون', lacks: 'يستم' },
  { verb: 'أقر يقر', has: 'أقر أقرت أقروا أقررنا يقر يقرون', lacks: 'أق' },
  // hollow
  {
    verb: 'زار يزور',
    has: 'زار زارت زاروا زارا زارتا زرنا يزور تزور يزورون يزوروا يزوران',
    lacks: 'يزر زارنا زورت يزار زير',
  },
  { verb: 'باع يبيع', has: 'باع باعت باعوا بعنا يبيع تبيع يبيعون', lacks: 'تبع باعنا يباع' },
  { verb: 'نال ينال', has: 'نال نالت نلنا ينال ينالون', lacks: 'ينول' },
  { verb: 'أعاد يعيد', has: 'أعاد أعادت أعادوا أعدنا يعيد تعيد يعيدون', lacks: 'تعد أعادنا' },
  { verb: 'اختار يختار', has: 'اختار اختارت اخترنا يختار يختارون', lacks: 'يختير' },
  { verb: 'استفاد يستفيد', has: 'استفاد استفدنا يستفيدون', lacks: 'استفادنا' },
  { verb: 'حاول يحاول', has: 'حاول حاولت حاولنا يحاولون', lacks: 'يحول حولنا' },
  // weak last letter
  {
    verb: 'اشترى يشتري',
    has: 'اشترى اشترت اشتروا اشتريا اشترتا اشترينا اشترا اشترو يشتري تشتري نشتري يشترون يشتروا يشتريان يشتر تشتر',
    lacks: 'اشتريوا يشتريون اشترىت',
  },
  { verb: 'دعا يدعو', has: 'دعا دعت دعوا دعونا دعتا يدعو تدعو يدعون يدع', lacks: 'دعات دعينا يدعوون' },
  { verb: 'تلقى يتلقى', has: 'تلقى تلقت تلقوا تلقينا يتلقى تتلقى يتلقون يتلق يتلقا', lacks: 'يتلقيون تلقات' },
  { verb: 'بقي يبقى', has: 'بقي بقيت بقوا بقينا يبقى تبقى يبقون يبق', lacks: 'بقت بقيوا' },
  { verb: 'نوى ينوي', has: 'نوى نوت نووا ينوي تنوي ينوون', lacks: 'نويوا' },
  // hamza
  {
    verb: 'بدأ يبدأ',
    has: 'بدأ بدأت بدأوا بدؤوا بدءوا بدأنا يبدأ تبدأ يبدأون يبدؤون يبدءون يبدآن يبدؤ',
    lacks: 'بدت بدوت يبد بدينا',
  },
  { verb: 'أنشأ ينشئ', has: 'أنشأ أنشأت أنشأوا أنشؤوا ينشئ تنشئ ينشئون', lacks: 'أنشت ينش' },
  { verb: 'جاء يجيء', has: 'جاء جاءت جاءوا جاؤوا جئنا يجيء تجيء', lacks: 'جائنا' },
  { verb: 'أساء يسيء', has: 'أساء أساءت أسأنا يسيء تسيء يسيئون', lacks: 'أسائت' },
  { verb: 'أخذ يأخذ', has: 'أخذ أخذت أخذوا يأخذ تأخذ يأخذون', lacks: 'أخذذنا' },
  { verb: 'أكد يؤكد', has: 'أكد أكدت أكدوا يؤكد تؤكد نؤكد يؤكدون', lacks: 'يأكد' },
  { verb: 'سأل يسأل', has: 'سأل سألت سألوا يسأل يسألون', lacks: 'سلت' },
];

describe('conjugate', () => {
  it.each(cases)('$verb', ({ verb, has, lacks }) => {
    const forms = new Set(conjugate(verb).keys());
    expect(has.split(' ').filter((form) => !forms.has(foldWord(form)))).toEqual([]);
    expect(lacks.split(' ').filter((form) => forms.has(foldWord(form)))).toEqual([]);
  });

  it('tells the tense, past first', () => {
    const forms = conjugate('تسلم يتسلم');
    expect([forms.get('تسلمت'), forms.get('تتسلم'), forms.get('تسلم')]).toEqual(['past', 'present', 'past']);
  });

  it('takes a verb with its present alone', () => {
    expect([...conjugate('يشغل')]).toEqual([['يشغل', 'present']]);
  });
});

const find = (past: string, present: string, form: string, intransitive = false) =>
  inflect({ past, present, intransitive }).filter((one) => one.form === foldWord(form));

describe('inflect', () => {
  it.each([
    ['وقع', 'يوقع', 'وقعتا', { tense: 'past', person: 3, gender: 'f', number: 'dual' }],
    ['وقع', 'يوقع', 'توقعان', { tense: 'present', person: 3, gender: 'f', number: 'dual' }],
    ['وقع', 'يوقع', 'نوقع', { tense: 'present', person: 1, gender: null, number: 'plural' }],
    ['اشترى', 'يشتري', 'اشترا', { gender: 'm', number: 'singular', bound: true }],
    ['أعلن', 'يعلن', 'أعلنو', { number: 'plural', bound: true }],
    ['أعلن', 'يعلن', 'أعلنوا', { number: 'plural', bound: false }],
    ['أكد', 'يؤكد', 'أؤكد', { person: 1, number: 'singular' }],
    ['اتخذ', 'يتخذ', 'أتخذ', { tense: 'past', person: 3 }],
    ['زار', 'يزور', 'يزر', { tense: 'present', jussive: true }],
    ['باع', 'يبيع', 'تبع', { gender: 'f', jussive: true }],
    ['نال', 'ينال', 'ينل', { jussive: true }],
    ['أعاد', 'يعيد', 'يعد', { jussive: true }],
    ['اختار', 'يختار', 'يختر', { jussive: true }],
    ['استفاد', 'يستفيد', 'نستفد', { person: 1, jussive: true }],
    ['دعا', 'يدعو', 'يدع', { jussive: true }],
    ['كان', 'يكون', 'كنا', { tense: 'past', person: 1, number: 'plural' }],
    ['وصل', 'يصل', 'يصلن', { gender: 'f', number: 'plural' }],
  ])('%s: %s, %s', (past, present, form, expected) => {
    expect(find(past, present, form)[0]).toMatchObject(expected);
  });

  it.each([
    ['باع', 'يبيع', 'بيعت'],
    ['باع', 'يبيع', 'يباع'],
    ['قال', 'يقول', 'يقال'],
    ['أعاد', 'يعيد', 'أعيدت'],
    ['أجرى', 'يجري', 'أجريت'],
    ['دعا', 'يدعو', 'يدعى'],
    ['حاصر', 'يحاصر', 'حوصرت'],
    ['وصف', 'يصف', 'يوصف'],
    ['أخذ', 'يأخذ', 'يؤخذ'],
    ['أنشأ', 'ينشئ', 'أنشئت'],
    ['اختار', 'يختار', 'اختيرت'],
    ['سأل', 'يسأل', 'سئلت'],
  ])('has the passive of %s: %s, %s', (past, present, form) => {
    expect(find(past, present, form).map(({ voice }) => voice)).toContain('passive');
  });

  it.each([
    ['زار', 'يزور', 'زيرت', true],
    ['أعلن', 'يعلن', 'أعلنون', false],
    ['شن', 'يشن', 'شونت', false],
    ['وقع', 'يوقع', 'توقعا', false],
  ])('has no %s, %s: %s', (past, present, form, intransitive) => {
    expect(find(past, present, form, intransitive)).toEqual([]);
  });

  it('gives folded forms, each use once', () => {
    const forms = inflect({ past: 'آوى', present: 'يؤوي' });
    expect(forms.filter(({ form }) => form !== foldWord(form))).toEqual([]);
    expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(forms.length);
  });
});
