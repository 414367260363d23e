import { describe, expect, it } from 'vitest';
import { foldWord } from '../../text/index.ts';
import { verbLexicon } from './verb-lexicon.ts';

const read = (word: string) => verbLexicon.read(foldWord(word));

describe('readVerb', () => {
  it.each([
    ['وسيسلمها', { conjunction: 'و', future: true, lemma: 'سلم', suffix: 'ها', tense: 'present' }],
    ['اشتراها', { lemma: 'اشتري', suffix: 'ها', tense: 'past', gender: 'm' }],
    ['أعلنوها', { lemma: 'اعلن', suffix: 'ها', number: 'plural' }],
    ['ليتسلم', { lemma: 'تسلم', purpose: true }],
    ['أبلغني', { lemma: 'ابلغ', suffix: 'ني' }],
    ['وقعتا', { lemma: 'وقع', gender: 'f', number: 'dual' }],
    ['تعتزمان', { lemma: 'اعتزم', gender: 'f', number: 'dual' }],
    ['وبيعت', { lemma: 'باع', voice: 'passive', conjunction: 'و' }],
    ['فستكون', { lemma: 'كان', future: true, alsoNoun: false }],
    ['لكانت', { lemma: 'كان', tense: 'past', purpose: false }],
    ['كان', { lemma: 'كان', auxiliary: true }],
    ['رأى', { lemma: 'راي', alsoNoun: true }],
    ['قتل', { lemma: 'قتل', alsoNoun: true }],
    ['طلبته', { lemma: 'طلب', gender: 'f', suffix: 'ه' }],
    ['حملتها', { lemma: 'حمل', alsoNoun: true }],
    ['ليس', { lemma: 'ليس', auxiliary: true }],
    ['وألغاها', { lemma: 'الغي', alsoNoun: true }],
    ['لاحقا', { alsoNoun: true }],
    ['وزارتا', { alsoNoun: true }],
    ['وصفه', { lemma: 'وصف', suffix: 'ه' }],
    ['عبر', { lemma: 'عبر', alsoNoun: true }],
  ])('%s', (word, expected) => {
    expect(read(word).map((reading) => ({ ...reading }))).toContainEqual(expect.objectContaining(expected));
  });

  it.each([
    // ة folds into ه, the pronoun
    'صفقة',
    'وزارة',
    'حركة',
    'غارة',
    // closed classes
    'بأن',
    'وفي',
    'عليها',
    'فيهم',
    'هناك',
    'إنها',
    'وقد',
    'فقد',
    // nouns, names and the article
    'نووي',
    'القوة',
    'التسليم',
    'وحدات',
    'فيسبوك',
    'صفقتي',
    // no pronoun behind a verb without object
    'بقوة',
  ])('%s is no verb', (word) => {
    expect(read(word)).toEqual([]);
  });

  it('reads a form before a pronoun only where there is one', () => {
    expect(read('أعلنو')).toEqual([]);
    expect(read('اشترا')).toEqual([]);
  });
});
