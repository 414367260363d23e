import { isMessageKey, type Language, message } from './message.ts';
import { sayCategory } from './say-item.ts';
import { sayList, sayName, sayNames } from './say-name.ts';
import type { Entities, SayableMissing, SayableStep } from './types.ts';

/** One step of how a claim came about: «supplier: France (subject of “باعت”)». */
export function sayStep(step: SayableStep, entities: Entities, language: Language): string {
  const { does, role = '', ids, before = '', after = '' } = step;
  return message(`step.${does}`, language, {
    role: named(`role.${role}`, role, language),
    names: sayNames(ids, entities, language),
    before: sayValue(step.field, before, language),
    after: sayValue(step.field, after, language),
    why: sayWhy(step, language),
  });
}

/** What a trigger fell short of, then what was recognised around it and, where that is why, what it stands under: a sentence each. */
export function sayMissing(
  { why, parties, items, under }: SayableMissing,
  entities: Entities,
  language: Language,
): string[] {
  const names = [
    ...parties.map((id) => sayName(id, entities, language)),
    ...items.map((item) => (item.includes(':') ? sayName(item, entities, language) : sayCategory(item, language))),
  ];
  const seen =
    names.length === 0
      ? message('missing.nothing-seen', language)
      : message('missing.seen', language, { names: sayList(names, language) });
  return [
    named(`left.${why}`, why, language),
    // Where the whole article was passed over, nobody looked.
    ...(why === 'no-defence' ? [] : [seen]),
    ...(under[0] === undefined || !BY_WORD_ABOVE.has(why)
      ? []
      : [message('missing.under', language, { word: under[0] })]),
  ];
}

/** What a reader of the claims has before him already: a word whose matter another tells, or that is no word of ours here. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['part-of-another', 'repeated', 'told-on', 'summed', 'title-echo', 'other-reading'],
]);

/** Where the word above is why: «[حذّرت] من شراء». */
const BY_WORD_ABOVE: ReadonlySet<string> = new Set([
  ...['warning', 'duty', 'urged', 'exercise', 'no-attack', 'no-rule', 'passed-over', 'planned-by-nobody'],
]);

/** True where there is nothing that a person would miss: the word's matter is told, or it is another word. */
export function isToldElsewhere({ why }: SayableMissing): boolean {
  return TOLD_ELSEWHERE.has(why);
}

function sayWhy({ why, word = '' }: SayableStep, language: Language): string {
  const key = `why.${why}`;
  return isMessageKey(key) ? message(key, language, { word }) : why.replace('{word}', `“${word}”`);
}

function sayValue(field: string | undefined, value: string, language: Language): string {
  return named(field === 'assertion' ? `assertion-name.${value}` : `${field}.${value}`, value, language);
}

function named(key: string, otherwise: string, language: Language): string {
  return isMessageKey(key) ? message(key, language) : otherwise;
}
