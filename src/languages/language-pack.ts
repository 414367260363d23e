import type { Qualifier } from '../model/index.ts';

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

/** What a time phrase says, before it is resolved against the day of publication. */
export type TimeExpression =
  /** «12 مارس 2022», «مارس», «عام 2015», «منتصف شتنبر» (part: mid), «أواخر 2014». `weekday` 0 is Sunday. */
  | { type: 'date'; from: DateParts; part?: 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'end' | 'start'; weekday?: number; last?: boolean; next?: boolean; calendar?: 'hijri' }
  /** «بين 2011 و2015», «من مارس إلى مايو», «عامي 2013 و2014». */
  | { type: 'span'; from: TimeExpression; to: TimeExpression }
  /** «اعتبارا من …» (to open) and «حتى …» (from open). */
  | { type: 'since'; from: TimeExpression }
  | { type: 'until'; to: TimeExpression }
  /** Days from the day of publication: أمس −1, اليوم 0, غدا 1. */
  | { type: 'day'; offset: number }
  /** «يوم الإثنين», «الإثنين الماضي», «الأحد المقبل»; `which` unsaid is the nearest before publication. */
  | { type: 'weekday'; weekday: number; which?: 'last' | 'next' }
  /** «العام الماضي», «الشهر الجاري», «الربع الأول من العام الحالي»: the whole unit, counted from the one of publication. */
  | { type: 'unit'; unit: 'week' | 'month' | 'quarter' | 'year'; offset: number; quarter?: number; part?: 'early' | 'mid' | 'late' | 'first-half' | 'second-half' }
  /** Words that fix no days: «قريبا», «مؤخرا», «الأشهر الأخيرة», «الخريف القادم», «خلال يومين». */
  | { type: 'vague' };

/** A time phrase where it stands. */
export interface TimeReading extends TokenRange {
  expression: TimeExpression;
}
