import { isMessageKey, type Language, message } from './message.ts';
import type { SayableAmount } from './types.ts';

const SCALES = [
  { value: 1e12, key: 'number.trillion' },
  { value: 1e9, key: 'number.billion' },
  { value: 1e6, key: 'number.million' },
] as const;

/** An amount with its unit and qualifier: «more than 3 billion US dollars», «7 في المئة». */
export function sayAmount(amount: SayableAmount, language: Language): string {
  const said = withUnit(sayNumber(amount.value, language), amount, language);
  const key = `amount.${amount.qualifier}`;
  return isMessageKey(key) ? message(key, language, { amount: said }) : said;
}

/** A number in Latin digits: «1,300», «3.5 billion». */
export function sayNumber(value: number, language: Language): string {
  const scale = SCALES.find((step) => Math.abs(value) >= step.value);
  if (!scale) return digits(value);
  const number = value / scale.value;
  // «3 مليارات», but «2.8 مليار» and «11 مليار»
  const few = Number.isInteger(number) && number >= 3 && number <= 10;
  return message(few ? `${scale.key}.few` : scale.key, language, { number: digits(number) });
}

function withUnit(number: string, { value, unit }: SayableAmount, language: Language): string {
  if (unit === 'percent') return message('amount.percent', language, { number });
  const key = `unit.${unit}`;
  if (!isMessageKey(key)) return message('amount.of', language, { number, unit: unknownUnit(unit, language) });
  if (language === 'en' && value === 1 && !isCurrency(unit)) return message('amount.of', language, { number, unit });
  // Three to ten things stand in the plural in Arabic, more in the singular.
  const few = `${key}.few`;
  const form = value >= 3 && value <= 10 && isMessageKey(few) ? few : key;
  return message('amount.of', language, { number, unit: message(form, language) });
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/u.test(unit);

function unknownUnit(unit: string, language: Language): string {
  return language === 'en' || isCurrency(unit) ? unit : message('unit.unknown', language, { unit });
}

function digits(value: number): string {
  const [whole = '', fraction] = String(Number(value.toFixed(3))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
