import { agrees } from './agrees.ts';
import { closing } from './find-unlisted-name.ts';
import { matchWords } from './match-words.ts';
import { closed, type Step } from './noun-phrase.ts';
import { numberAt } from './numbers.ts';

/** «الحربية», «بدون طيار», «الحديثة», also in brackets: «صواريخ (أرض-جو)». */
export const modifier: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.end]?.form);
  const found = matchWords(s, s.context.kinds.modifiers, phrase.end + (close ? 1 : 0), true);
  const end = found && close ? closed(s, found.end, close) : found?.end;
  if (!found || end === null || end === undefined) return false;
  const { categories, weight, civil } = found.value;
  const category = categories[phrase.head?.class ?? ''] ?? categories['*'];
  if (category && weight > phrase.weight) {
    phrase.category = category;
    phrase.weight = weight;
  }
  phrase.civil ||= civil.has('*') || civil.has(phrase.head?.class ?? '');
  phrase.definite ||= found.reading?.definite ?? false;
  phrase.end = end;
  return true;
};

/** «الفرنسية», «صينية الصنع». */
export const origin: Step = (s, phrase) => {
  const state = s.context.stateOf(phrase.end);
  if (!state || !agrees(s, phrase.end, phrase.definite, phrase.entry !== null)) return false;
  phrase.origin ??= state;
  phrase.end++;
  return true;
};

/** «الطائرات الـ24», «المقاتلات الثماني», «طائرة واحدة». */
export const numberAfter: Step = (s, phrase) => {
  const { kinds } = s.context;
  const i = phrase.end;
  const form = s.tokens[i]?.form ?? '';
  if (phrase.quantity !== null || !phrase.head) return false;
  if (kinds.one.has(form)) {
    phrase.quantity = 1;
    phrase.end++;
    return true;
  }
  const digits = form === kinds.article && s.tokens[i + 1]?.kind === 'number';
  const number = numberAt(s, digits ? i + 1 : i) ?? (digits ? numberAt(s, i) : null);
  const word = s.tokens[i]?.kind === 'word' && s.context.readings(i).some((r) => r.definite && r.conjunction === '');
  if (!number || number.ordinal || !(digits || word)) return false;
  phrase.quantity = number.value;
  phrase.end = number.end;
  return true;
};

/** «إف-16 بلوك 52». */
export const variant: Step = (s, phrase) => {
  const form = s.tokens[phrase.end]?.form ?? '';
  if (!phrase.entry || !s.context.kinds.variants.has(form) || s.tokens[phrase.end + 1]?.kind !== 'number') return false;
  phrase.end += 2;
  return true;
};
