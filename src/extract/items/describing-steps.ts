import { agrees } from './agrees.ts';
import { closing } from './find-unlisted-name.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import { closed, type NounPhrase, type Step } from './noun-phrase.ts';
import { numberAt } from './numbers.ts';

/** «الحربية», «بدون طيار», «الحديثة», also in brackets: «صواريخ (أرض-جو)». */
export const modifier: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.end]?.form);
  const found = matchWords(s, s.context.kinds.modifiers, phrase.end + (close ? 1 : 0), true);
  const end = found && close ? closed(s, found.end, close) : found?.end;
  if (!found || end === null || end === undefined) return false;
  // «تصدت الدفاعات الجوية [لهجوم]»: what a thing with the article is for has the article too.
  const { reading } = found;
  if (phrase.definite && reading && reading.preposition !== '' && !reading.definite) return false;
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

/** «إف-16 بلوك 52», «سو-30 إم كي», «ت-90س», «مدافع عيار 155 ملم». */
export const variant: Step = (s, phrase) => calibre(s, phrase) || numberedVariant(s, phrase) || suffix(s, phrase);

function numberedVariant(s: ItemSentence, phrase: NounPhrase): boolean {
  const form = s.tokens[phrase.end]?.form ?? '';
  if (!phrase.entry || !s.context.kinds.variants.has(form) || s.tokens[phrase.end + 1]?.kind !== 'number') return false;
  phrase.end += 2;
  return true;
}

function calibre(s: ItemSentence, phrase: NounPhrase): boolean {
  const { calibres, calibreUnits } = s.context.kinds;
  let i = phrase.end;
  if (s.context.kinds.of.has(s.tokens[i]?.form ?? '')) i++;
  if (!calibres.has(s.tokens[i]?.form ?? '') || s.tokens[i + 1]?.kind !== 'number') return false;
  phrase.end = Math.min(i + (calibreUnits.has(s.tokens[i + 2]?.form ?? '') ? 3 : 2), s.end);
  return true;
}

/** Letters that end a designation: written onto it («ت-90س», «F-16V»), or spelled after it («سو-30 إم كي»). */
function suffix(s: ItemSentence, phrase: NounPhrase): boolean {
  const last = s.tokens[phrase.end - 1];
  const glued = last?.kind === 'word' && !last.spaced && s.tokens[phrase.end]?.form === '/';
  if (!phrase.entry || (last?.kind !== 'number' && !glued)) return false;
  let i = phrase.end;
  while (i < s.end && i < phrase.end + LONGEST_SUFFIX) {
    // «F-16C/D»
    if ((i > phrase.end || glued) && s.tokens[i]?.form === '/' && !s.tokens[i + 1]?.spaced) i++;
    const token = s.tokens[i];
    const letter = s.context.kinds.letters.get(token?.form ?? '');
    const attached = token?.kind === 'word' && !token.spaced && token.form.length <= 2;
    if (!attached && (!letter || letter.word)) break;
    i++;
  }
  if (i === phrase.end) return false;
  phrase.end = i;
  return true;
}

const LONGEST_SUFFIX = 3;

/** «20 طائرة من هذا الطراز», «غواصتين من الصنف نفسه». */
export const sameType: Step = (s, phrase) => {
  const found = phrase.head && matchWords(s, s.context.kinds.sameType, phrase.end, true);
  if (!found) return false;
  phrase.sameType = true;
  phrase.end = found.end;
  return true;
};

/** «"الدرون" التركي», «(إف-16) الأمريكية»: past the sign that closes what stood open before the phrase. */
export const closingSign: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.first - 1]?.form);
  if (phrase.first === s.first || !close || s.tokens[phrase.end]?.form !== close) return false;
  const state = s.context.stateOf(phrase.end + 1);
  if (!state || !agrees(s, phrase.end + 1, phrase.definite, phrase.entry !== null)) return false;
  phrase.origin ??= state;
  phrase.end += 2;
  return true;
};
