import type { Entry } from '../../knowledge/entry.ts';
import type { ItemHead, Reading } from '../../languages/language-pack.ts';
import type { Category } from '../../model/index.ts';
import { findName } from './find-name.ts';
import { closing, findDesignation, findIntroduced, findQuoted } from './find-unlisted-name.ts';
import { agrees } from './agrees.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import { numberAt } from './numbers.ts';

/** What a noun phrase about arms says, while it is read and after. */
export interface NounPhrase {
  first: number;
  end: number;
  /** Where the head noun ends. */
  headEnd: number;
  head: ItemHead | null;
  reading: Pick<Reading, 'preposition' | 'conjunction' | 'definite'> | null;
  entry: Entry | null;
  unlisted: string | null;
  /** Category that modifiers gave, and the weight of the one that gave it. */
  category: Category | null;
  weight: number;
  civil: boolean;
  /** True once an article has been seen on the head or a modifier. */
  definite: boolean;
  origin: string | null;
  /** Number after the noun: «الطائرات الـ24», «طائرة واحدة». */
  quantity: number | null;
  part: boolean;
}

const LOOK_AHEAD = 4;
const DEEPEST = 2;

/** Reads the noun phrase that a head noun starts at token `i`: «منظومات الدفاع الجوي الروسية من طراز إس-400». */
export function readNounPhrase(s: ItemSentence, i: number, inside = false, depth = 0): NounPhrase | null {
  const found = matchWords(s, s.context.kinds.heads, i, inside);
  // «صاروخي» is an adjective, not «my missile».
  if (!found || found.reading?.suffix === 'ي' || !allowed(s, found.value, i)) return null;
  const phrase = start(i, found.end, found.value, found.reading);
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
  if (!found || found.reading?.conjunction !== 'و' || !category || category === before.category) return null;
  const phrase = start(i, found.end, before.head, found.reading);
  phrase.category = category;
  phrase.weight = found.value.weight;
  extend(s, phrase, 0);
  return phrase;
}

/** Reads on after a name that stands without a noun: «الرافال الفرنسية», «باتريوت (باك-3)». */
export function readNamePhrase(s: ItemSentence, i: number): NounPhrase | null {
  const found = findName(s, i);
  if (!found) return null;
  const phrase = start(i, found.end, null, found);
  phrase.entry = found.entry;
  extend(s, phrase, 0);
  return phrase;
}

function start(first: number, end: number, head: ItemHead | null, reading: NounPhrase['reading']): NounPhrase {
  const definite = reading?.definite ?? false;
  const empty = { entry: null, unlisted: null, category: null, origin: null, quantity: null };
  return { first, end, headEnd: end, head, reading, definite, weight: 0, civil: false, part: false, ...empty };
}

function allowed(s: ItemSentence, head: ItemHead, i: number): boolean {
  if (head.guard && !s.holds(head.guard)) return false;
  if (!head.notAfter || i === s.first) return true;
  const { notAfter } = head;
  const before = s.tokens[i - 1]?.form ?? '';
  return !notAfter.has(before) && !s.context.readings(i - 1).some((r) => notAfter.has(r.stem));
}

function extend(s: ItemSentence, phrase: NounPhrase, depth: number): void {
  const steps = depth < DEEPEST ? [...DESCRIBING, ...NAMING] : DESCRIBING;
  while (phrase.end < s.end && steps.some((step) => step(s, phrase, depth)));
}

/** One way to read on; true where it has moved the end of the phrase. */
type Step = (s: ItemSentence, phrase: NounPhrase, depth: number) => boolean;

/** «إف-16», «"رافال"», «(ثاد)»: a name of the catalogue, as it stands or in quotes. */
const listedName: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.end]?.form);
  const found = findName(s, phrase.end + (close ? 1 : 0), (entry) => fits(phrase, entry));
  if (!found || found.conjunction !== '' || found.preposition !== '') return false;
  if (phrase.entry && !close && phrase.entry !== found.entry) return false;
  const end = close ? closed(s, found.end, close) : found.end;
  if (end === null) return false;
  phrase.entry ??= found.entry;
  phrase.end = end;
  return true;
};

/** Position after the closing sign, which may stand a few tokens on («"رافال بي"»); null where it is missing. */
function closed(s: ItemSentence, from: number, close: string): number | null {
  for (let i = from; i < s.end && i <= from + LOOK_AHEAD; i++) if (s.tokens[i]?.form === close) return i + 1;
  return null;
}

/** True where the noun can carry a name that is also a common word: «مقاتلات النسر», «نظام العاصفة». */
function fits(phrase: NounPhrase, entry: Entry): boolean {
  if (!phrase.head) return false;
  const category = phrase.category ?? phrase.head.category ?? phrase.head.bare;
  return category === entry.category;
}

/** «من طراز رافال», «من نوع "كذا"», also some words on: «مقاتلات حديثة جدا من طراز …»; or after a comma. */
const introducedName: Step = (s, phrase) => {
  const { introducers, heads } = s.context.kinds;
  if (phrase.unlisted) return false;
  if (phrase.entry) return narrowerName(s, phrase);
  const first = s.tokens[phrase.end]?.form === '،' ? phrase.end + 1 : phrase.end;
  for (let i = first; i < s.end && i <= phrase.end + LOOK_AHEAD; i++) {
    if (s.tokens[i]?.kind !== 'word') return false;
    const introducer = matchWords(s, introducers, i, true);
    if (introducer) return nameAfter(s, phrase, introducer.end, introducer.value && i === first);
    if (first > phrase.end || (i > first && matchWords(s, heads, i, false))) return false;
  }
  return false;
};

/** «طائرات سوخوي من طراز سو-35»: the name after the introducer says it more closely. */
function narrowerName(s: ItemSentence, phrase: NounPhrase): boolean {
  const introducer = matchWords(s, s.context.kinds.introducers, phrase.end, true);
  if (!introducer?.value) return false;
  const { entry, end } = phrase;
  phrase.entry = null;
  phrase.end = introducer.end;
  if (listedName(s, phrase, 0)) return true;
  phrase.entry = entry;
  phrase.end = end;
  return false;
}

function nameAfter(s: ItemSentence, phrase: NounPhrase, i: number, any: boolean): boolean {
  const end = phrase.end;
  phrase.end = i;
  if (listedName(s, phrase, 0)) return true;
  const category = phrase.category ?? phrase.head?.category ?? phrase.head?.bare;
  const found = any && category ? (findQuoted(s, i) ?? findIntroduced(s, i)) : null;
  // «من نوع أرض-جو»: the words after it describe.
  const described = !found && matchWords(s, s.context.kinds.modifiers, i, true);
  if (found) phrase.unlisted = found.name;
  phrase.end = found?.end ?? (described ? i : end);
  return phrase.end > end;
}

/** «صواريخ "كذا"», «طائرة XY-20»: a name that no catalogue holds. */
const unlistedName: Step = (s, phrase) => {
  const category = phrase.category ?? phrase.head?.category ?? phrase.head?.bare;
  if (phrase.entry || phrase.unlisted || !phrase.head || !category) return false;
  const found = findDesignation(s, phrase.end) ?? (phrase.head.names ? findQuoted(s, phrase.end) : null);
  if (!found) return false;
  phrase.unlisted = found.name;
  phrase.end = found.end;
  return true;
};

/** «الحربية», «بدون طيار», «الحديثة», also in brackets: «صواريخ (أرض-جو)». */
const modifier: Step = (s, phrase) => {
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

/** «المضادة للدبابات», «لمكافحة الطائرات المسيرة»; after «مضادات» the target itself. */
const against: Step = (s, phrase, depth) => {
  const { kinds } = s.context;
  if (!phrase.head || depth >= DEEPEST) return false;
  const found = matchWords(s, kinds.against, phrase.end, true);
  const anti = phrase.head.class === 'anti' && phrase.weight === 0;
  if (!found && !anti) return false;
  const target = readNounPhrase(s, found?.end ?? phrase.end, true, DEEPEST);
  if (!target?.head) return false;
  const targetClass = target.category === 'drone' || target.head.category === 'drone' ? 'drone' : target.head.class;
  const given = kinds.againstCategories[targetClass];
  const category = given?.[phrase.head.class] ?? given?.['*'];
  if (category) {
    phrase.category = category;
    phrase.weight = 10;
  }
  phrase.end = target.end;
  return true;
};

/** «الفرنسية», «صينية الصنع». */
const origin: Step = (s, phrase) => {
  const state = s.context.stateOf(phrase.end);
  if (!state || !agrees(s, phrase.end, phrase.definite, phrase.entry !== null)) return false;
  phrase.origin ??= state;
  phrase.end++;
  return true;
};

/** «الطائرات الـ24», «المقاتلات الثماني», «طائرة واحدة». */
const numberAfter: Step = (s, phrase) => {
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
const variant: Step = (s, phrase) => {
  const form = s.tokens[phrase.end]?.form ?? '';
  if (!phrase.entry || !s.context.kinds.variants.has(form) || s.tokens[phrase.end + 1]?.kind !== 'number') return false;
  phrase.end += 2;
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
  const category = system.entry?.category ?? system.category ?? system.head?.category ?? system.head?.bare;
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

const DESCRIBING: readonly Step[] = [against, modifier, origin, variant];
const NAMING: readonly Step[] = [listedName, whole, introducedName, numberAfter, unlistedName, equipment];
