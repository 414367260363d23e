import type { VerbForm } from '../language-pack.ts';

type Ending = readonly [ending: string, gender: 'm' | 'f' | null, number: VerbForm['number'], person: 1 | 3];

/** Endings that begin with a vowel, behind the short stem: «وقع», «وقعت», «وقعا», «وقعتا», «وقعوا». */
const VOWEL: readonly Ending[] = [
  ['ت', 'f', 'singular', 3],
  ['تا', 'f', 'dual', 3],
  ['وا', 'm', 'plural', 3],
];
/** Endings that begin with a consonant, behind the long stem: «زرنا», «زرت», «اشترينا». */
const WE: Ending = ['نا', null, 'plural', 1];
const I: Ending = ['ت', null, 'singular', 1];

/** Stems of the past, with the letters that each kind of ending asks for. */
interface PastStems {
  /** «he»: «زار», «اشترى», «بدأ». */
  he: string;
  /** «he» before a pronoun, where it is spelled otherwise: «اشترا(ها)». */
  heBound: string | null;
  /** Before vowel endings: «زار», «اشتر», «بدأ». */
  short: string;
  /** Before the ا of two: «اشتري», «دعو». */
  two: string;
  /** Before consonant endings: «زر», «اشتري», «شنن». */
  long: string;
  /** Spellings of the stem before «وا»: «بدأ», «بدؤ», «بدء». */
  they: readonly string[];
}

/** Forms of the past, the passive too where `voiced` and where its spelling tells it. */
export function pastForms(past: string, present: string, voiced: boolean): VerbForm[] {
  const forms = build(stemsOf(past, present), 'active');
  const passive = voiced ? passiveOf(past) : null;
  return passive ? [...forms, ...build(stemsOf(passive, present), 'passive')] : forms;
}

function build(stems: PastStems, voice: VerbForm['voice']): VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (form: string, [, gender, number, person]: Ending, bound = false) =>
    forms.push({ form, tense: 'past', voice, person, gender, number, bound, jussive: false });
  const he: Ending = ['', 'm', 'singular', 3];
  add(stems.he, he);
  if (stems.heBound) add(stems.heBound, he, true);
  for (const ending of VOWEL) {
    const bases = ending[0] === 'وا' ? stems.they : [stems.short];
    for (const base of bases) {
      add(base + ending[0], ending);
      // «أعلنوها»: the silent ا falls before a pronoun.
      if (ending[0] === 'وا') add(`${base}و`, ending, true);
    }
  }
  // «بدآ» of two folds into «بدأ» of one.
  if (!stems.he.endsWith('أ')) add(`${stems.two}ا`, ['', 'm', 'dual', 3]);
  // «كنا», «أعلنا», «متّ»: two letters of a kind are written as one.
  add(stems.long.endsWith('ن') ? `${stems.long}ا` : stems.long + WE[0], WE);
  if (stems.long !== stems.short) add(stems.long.endsWith('ت') ? stems.long : stems.long + I[0], I);
  // «وصلن», «سلّمن»; of hollow verbs («كن», «عدن») it is mostly another word.
  if (stems.long.length >= 3 && !stems.long.endsWith('ن')) add(`${stems.long}ن`, ['', 'f', 'plural', 3]);
  return forms;
}

function stemsOf(past: string, present: string): PastStems {
  const stem = past.slice(0, -1);
  const last = past.at(-1) ?? '';
  const plain: PastStems = { he: past, heBound: null, short: past, two: past, long: past, they: [past] };
  // «اشترى»: «اشترت», «اشتريا», «اشترينا»; before a pronoun «اشتراها».
  if (last === 'ى')
    return { ...plain, heBound: `${stem}ا`, short: stem, two: `${stem}ي`, long: `${stem}ي`, they: [stem] };
  // «دعا»: «دعت», «دعوا», «دعونا»; «أحيا» goes like «اشترى».
  if (last === 'ا') {
    const letter = present.endsWith('و') ? 'و' : 'ي';
    return { ...plain, short: stem, two: stem + letter, long: stem + letter, they: [stem] };
  }
  // «بقي»: «بقيت», «بقيا», «بقوا», and the passive «أجري».
  if (last === 'ي' && past.length > 2) return { ...plain, they: [stem] };
  if (last === 'أ') return { ...plain, they: [past, `${stem}ؤ`, `${stem}ء`] };
  if (last === 'ئ') return { ...plain, they: [past, `${stem}ؤ`] };
  if (past.at(-2) === 'ا' && !isSound(past)) return { ...plain, ...hollow(past, present) };
  if (isDoubled(past, present)) return { ...plain, long: past + last };
  return plain;
}

/** «زار», «أعاد», «اختار»: the ا falls before a consonant; «جاء» gives «جئنا», «أساء» «أسأنا». */
function hollow(past: string, present: string): Partial<PastStems> {
  const stem = past.slice(0, -2);
  if (!past.endsWith('ء')) return { long: stem + past.slice(-1) };
  const seat = past.length > 3 ? 'أ' : present.includes('و') ? 'ؤ' : 'ئ';
  const before = past.slice(0, -1);
  return { long: stem + seat, they: [past, `${before}ؤ`] };
}

/** A long ا before the last letter belongs to a hollow verb; only three letters and more have one. */
const isSound = (past: string) => past.length < 3;

/**
 * Written with one letter for two: «شن», «أعد», «احتل», «انضم», «استمر». «استلم» is spelled like «استمر» and is counted
 * in: the form that comes of it («استلممنا») is no word and harms nobody.
 */
function isDoubled(past: string, present: string): boolean {
  if (past.length === 2) return true;
  // «أعد يعد», unlike «أخذ يأخذ» and «أكد يؤكد»
  if (past.length === 3) return past.startsWith('أ') && !/^ي[أؤ]/u.test(present);
  return /^(?:است..|ان..|ا[^تطد][تطد].)$/u.test(past);
}

/** The «he» of the passive where it is not spelled like the active: «بيع», «أجري», «أنشئ», «سئل», «حوصر», «نودي». */
function passiveOf(past: string): string | null {
  // Endings first: «ى» and «ا» become «ي», «أ» becomes «ئ».
  let passive = past.replace(/[ىا]$/u, 'ي').replace(/(?<=..)أ$/u, 'ئ');
  passive = passive.replace(/^(.)أ(.)$/u, '$1ئ$2');
  if (/^.ا..$/u.test(passive)) passive = `${passive.charAt(0)}و${passive.slice(2)}`;
  else if (passive.at(-2) === 'ا') passive = `${passive.slice(0, -2)}ي${passive.slice(-1)}`;
  return passive === past ? null : passive;
}
