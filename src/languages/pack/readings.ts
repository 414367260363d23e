import type { Qualifier } from '../../model/index.ts';

/** One way to read a token: proclitics, article, stem, suffix. «وللسعودية» is و + ل + ال + سعوديه. All forms are folded. */
export interface Reading {
  /** The word without its clitics. */
  stem: string;
  /** «و» or «ف», or empty. */
  conjunction: string;
  /** «ل», «ب», «ك», or empty. */
  preposition: string;
  /** True where the article stands before the stem. */
  definite: boolean;
  /** «س» of the future. */
  future: boolean;
  /** Suffix pronoun («ها», «هم», …), or empty. */
  suffix: string;
}

/** A run of tokens: `first` up to, not with, `end`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** A number in digits or words, with what the text says of its exactness. */
export interface NumberReading extends TokenRange {
  value: number;
  qualifier: Qualifier;
  ordinal: boolean;
  /** True for both ends of a range («بين 3 و5», «200 إلى 300»): neither is the number itself. */
  range?: true;
}

/** A number with its unit: ISO 4217 code, `percent`, or the English singular of the thing counted (`meeting`, `day`). */
export interface AmountReading extends TokenRange {
  value: number;
  unit: string;
  qualifier: Qualifier;
}

/** A civil day, month and year as far as the words give them. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

/** Early, mid and late are thirds of a month («مطلع», «منتصف», «أواخر»); halves are «النصف الأول من». */
export type TimePart = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** What a time phrase says, before it is resolved against the day of publication. */
export type TimeExpression =
  /**
   * «12 مارس 2022», «مارس», «عام 2015», «منتصف شتنبر» (part: mid), «أواخر 2014». `weekday` 0 is Sunday. `last`, `next`, `current`:
   * «مارس الماضي», «المقبل», «الجاري»; `yearOffset`: «مارس من العام الماضي» is −1.
   */
  | {
      type: 'date';
      from: DateParts;
      part?: TimePart;
      weekday?: number;
      last?: boolean;
      next?: boolean;
      current?: boolean;
      yearOffset?: number;
      calendar?: 'hijri';
    }
  /** «بين 2011 و2015», «من مارس إلى مايو», «عامي 2013 و2014». */
  | { type: 'span'; from: TimeExpression; to: TimeExpression }
  /** «اعتبارا من …» (to open) and «حتى …» (from open). */
  | { type: 'since'; from: TimeExpression }
  | { type: 'until'; to: TimeExpression }
  /** Days from the day of publication: أمس −1, اليوم 0, غدا 1; with `weekday` where the words name it too: «أمس (الجمعة)». */
  | { type: 'day'; offset: number; weekday?: number }
  /**
   * «يوم الإثنين», «الإثنين الماضي», «الأحد المقبل»; `which` unsaid is the nearest before publication. `weeks` more back or ahead:
   * «الإثنين قبل الماضي» is last, 1.
   */
  | { type: 'weekday'; weekday: number; which?: 'last' | 'next'; weeks?: number }
  /**
   * «العام الماضي», «الشهر الجاري»: the whole unit, counted from the one of publication. With `quarter`, the offset counts years
   * («الربع الأول من العام الحالي»); `day` is a day of that month («14 من الشهر الجاري»).
   */
  | {
      type: 'unit';
      unit: 'week' | 'month' | 'quarter' | 'year';
      offset: number;
      quarter?: number;
      part?: TimePart;
      day?: number;
    }
  /** Words that fix no days: «قريبا», «مؤخرا», «الأشهر الأخيرة», «الخريف القادم», «خلال يومين». */
  | { type: 'vague' };

/** A time phrase where it stands. */
export interface TimeReading extends TokenRange {
  expression: TimeExpression;
}

/** How folded words look, where no list can hold them. */
export interface WordShapes {
  /** A conjunction written on the word: «وأكد», «فقال». */
  conjunction: RegExp;
  /** The article and nothing before it: «الوزير». */
  article: RegExp;
  /** A word of a body's name: «الأمن», «والدفاع», «للتسلح». */
  ofBody: RegExp;
  /** A clitic before the article: «والوزير», «للجيش». */
  boundArticle: RegExp;
  /** A preposition before the article: «بالجيش», «للجيش». */
  prepositionalArticle: RegExp;
  /** A word of a long title: «الأمني», «للتعاون», «لشؤون». */
  ofTitle: RegExp;
  /** The ending of an adjective: «محلية», «رسميون». */
  adjective: RegExp;
  /** The ending of an indefinite accusative: «مسؤولا كبيرا». */
  accusative: RegExp;
  /** A verb of the present: «تعنى», «يقوده». */
  presentVerb: RegExp;
  /** Suffix pronouns of a woman («ها») and of several («هم»). */
  her: RegExp;
  them: RegExp;
  /** The suffix pronoun of the publisher: «مراسلنا». */
  our: RegExp;
  /** A family name with the article: «الأحمدي», «الزهراني». */
  familyName: RegExp;
  /** A noun of action, which is no name: «إطلاق», «تسليم». */
  verbalNoun: RegExp;
}
