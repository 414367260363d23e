import type { ItemHead } from '../../languages/language-pack.ts';
import { closingSign, modifier, numberAfter, origin, sameType, variant } from './describing-steps.ts';
import { findName } from './find-name.ts';
import { introducedName } from './introduced-name.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import { listedName, unlistedName } from './name-steps.ts';
import { categoryOf, type NounPhrase, type Step, startPhrase } from './noun-phrase.ts';

const DEEPEST = 2;

/** Reads the noun phrase that a head noun starts at token `i`: «منظومات الدفاع الجوي الروسية من طراز إس-400». */
export function readNounPhrase(s: ItemSentence, i: number, inside = false, depth = 0): NounPhrase | null {
  const found = matchWords(s, s.context.kinds.heads, i, inside);
  // «صاروخي» is an adjective, not «my missile».
  if (!found || found.reading?.suffix === 'ي' || !isMeant(s, found.value, i)) return null;
  // «النظامي» is an adjective, «نظامي باتريوت» two systems.
  if (found.value.construct && found.reading?.definite) return null;
  const phrase = startPhrase(i, found.end, found.value, found.reading);
  // «منظومة الدفاع الجوي» is definite by its last word.
  phrase.definite ||= s.context.readings(found.end - 1).some((r) => r.definite && r.conjunction === '');
  extend(s, phrase, depth);
  return phrase;
}

/** «ومجنحة» after «صواريخ باليستية»: the same noun with another modifier, if that makes another category of it. */
export function readCoordinated(s: ItemSentence, before: NounPhrase): NounPhrase | null {
  const i = before.end;
  if (!before.head || before.entry || before.unlisted || before.part) return null;
  const found = matchWords(s, s.context.kinds.modifiers, i, false);
  const category = found?.value.categories[before.head.class];
  if (found?.reading?.conjunction !== 'و' || !category || category === before.category) return null;
  const phrase = startPhrase(i, found.end, before.head, found.reading);
  phrase.category = category;
  phrase.weight = found.value.weight;
  extend(s, phrase, 0);
  return phrase;
}

/** Reads on after a name that stands without a noun: «الرافال الفرنسية», «باتريوت (باك-3)». */
export function readNamePhrase(s: ItemSentence, i: number): NounPhrase | null {
  const found = findName(s, i);
  if (!found) return null;
  const phrase = startPhrase(i, found.end, null, found);
  phrase.entry = found.entry;
  extend(s, phrase, 0);
  return phrase;
}

/** False for a noun at token `i` that the words around it make another: «مسيرة» is a march, «قوات [مقاتلة]» no aircraft. */
export function isMeant(s: ItemSentence, head: ItemHead, i: number): boolean {
  if (head.guard && !s.holds(head.guard)) return false;
  if (!head.notAfter || i === s.first) return true;
  const { notAfter } = head;
  const before = s.tokens[i - 1]?.form ?? '';
  return !notAfter.has(before) && !s.context.readings(i - 1).some((r) => notAfter.has(r.stem));
}

/** Reads on as long as a step finds something that belongs to the phrase. */
export function extend(s: ItemSentence, phrase: NounPhrase, depth: number): void {
  const steps = depth < DEEPEST ? STEPS : PLAIN_STEPS;
  while (phrase.end < s.end && steps.some((step) => step(s, phrase, depth)));
}

/** «المضادة للدبابات», «لمكافحة الطائرات المسيرة»; after «مضادات» the target itself. */
const against: Step = (s, phrase, depth) => {
  const { kinds } = s.context;
  if (!phrase.head || depth >= DEEPEST) return false;
  const found = matchWords(s, kinds.against, phrase.end, true);
  const anti = phrase.head.class === 'anti' && phrase.weight === 0;
  if (!found && !anti) return false;
  // «يتيح النظامان [التصدي] للطيران»: with the article only an adjective goes on with the noun.
  if (found?.reading?.definite && !kinds.anti.has(found.reading.stem) && found.reading.preposition === '') return false;
  const target = readNounPhrase(s, found?.end ?? phrase.end, true, DEEPEST);
  if (!target?.head) return false;
  const targetClass = target.category === 'drone' || target.head.category === 'drone' ? 'drone' : target.head.class;
  const given = kinds.againstCategories[targetClass];
  const category = given?.[phrase.head.class] ?? given?.['*'];
  // «صواريخ باليستية مضادة للسفن»: what a missile is used against says less than how it flies.
  if (category && !(phrase.category && category === phrase.head.category)) {
    phrase.category = category;
    phrase.weight = 10;
  }
  phrase.end = target.end;
  return true;
};

/** «قطع غيار لطائرات إف-16»: the system that parts and ammunition belong to gives category and entity. */
const whole: Step = (s, phrase, depth) => {
  if (!phrase.head?.part || phrase.part || depth >= DEEPEST) return false;
  const i = phrase.end;
  const bare = s.tokens[i]?.form === 'ل' ? i + 1 : i;
  const system = readNounPhrase(s, bare, true, depth + 1) ?? readNamePhrase(s, bare);
  const reading = system?.reading;
  if (!system || system.civil || reading?.conjunction) return false;
  const category = system.entry?.category ?? categoryOf(system);
  if (!category || system.head?.general) return false;
  Object.assign(phrase, { entry: system.entry, category, weight: 10, part: true, end: system.end });
  phrase.origin ??= system.origin;
  return true;
};

/** «زوارق مزودة بقاذفات صواريخ»: equipment without a name of its own belongs to the noun. */
const equipment: Step = (s, phrase, depth) => {
  const found = depth < DEEPEST ? matchWords(s, s.context.kinds.equipped, phrase.end, true) : null;
  const inner = found && readNounPhrase(s, found.end, false, depth + 1);
  if (!inner || inner.entry || inner.unlisted) return false;
  phrase.end = inner.end;
  return true;
};

/** What may stand in a phrase within a phrase that names nothing: «المضادة [للطائرات المسيرة]». */
const PLAIN_STEPS: readonly Step[] = [against, modifier, origin, variant];
const STEPS: readonly Step[] = [
  listedName,
  whole,
  ...PLAIN_STEPS,
  numberAfter,
  sameType,
  introducedName,
  unlistedName,
  equipment,
  closingSign,
];
