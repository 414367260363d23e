import type { VerbForm } from '../language-pack.ts';

type Subject = readonly [prefix: string, person: 1 | 2 | 3, gender: 'm' | 'f' | null, number: VerbForm['number']];

const HE: Subject = ['ي', 3, 'm', 'singular'];
const SINGLE: readonly Subject[] = [
  HE,
  ['ت', 3, 'f', 'singular'],
  ['ن', 1, null, 'plural'],
  ['أ', 1, null, 'singular'],
];
const THEY: Subject = ['ي', 3, 'm', 'plural'];
const YOU: Subject = ['ت', 2, 'm', 'plural'];
const TWO: Subject = ['ي', 3, 'm', 'dual'];
const TWO_F: Subject = ['ت', 3, 'f', 'dual'];
const THEY_F: Subject = ['ي', 3, 'f', 'plural'];

/** Stems of the present without their prefix. */
interface PresentStems {
  full: string;
  /** Before a pronoun, where it is spelled otherwise: «يتلقا(ها)», «يبدؤ(ه)». */
  bound: string | null;
  /** Of the jussive («لم يزر», «لم يشتر»), where it is shorter. */
  jussive: string | null;
  /** Before «ون», each spelling. */
  they: readonly string[];
  /** Before «ان». */
  two: string;
}

/** Forms of the present, indicative, subjunctive and jussive; the passive too where `voiced` and spelled otherwise. */
export function presentForms(past: string, present: string, voiced: boolean): VerbForm[] {
  const rest = present.slice(1);
  const hollow = past.at(-2) === 'ا' && past.length > 2;
  const forms = build(stemsOf(rest, hollow), 'active');
  const passive = voiced ? passiveOf(past, rest, hollow) : null;
  return passive ? [...forms, ...build(stemsOf(passive, hollow), 'passive')] : forms;
}

function build(stems: PresentStems, voice: VerbForm['voice']): VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (subject: Subject, body: string, bound = false, jussive = false) => {
    const [prefix, person, gender, number] = subject;
    forms.push({ form: withPrefix(prefix, body), tense: 'present', voice, person, gender, number, bound, jussive });
  };
  for (const subject of SINGLE) {
    add(subject, stems.full);
    if (stems.bound) add(subject, stems.bound, true);
    // «لم ير», «لم تف»: two letters are too few to be known by.
    if (stems.jussive && stems.jussive.length > 1) add(subject, stems.jussive, false, true);
  }
  for (const base of stems.they) {
    add(THEY, `${base}ون`);
    add(THEY, `${base}وا`);
    add(THEY, `${base}و`, true);
    add(YOU, `${base}ون`);
  }
  add(TWO, `${stems.two}ان`);
  add(TWO, `${stems.two}ا`);
  add(TWO_F, `${stems.two}ان`);
  if (!stems.jussive || !stems.full.endsWith(stems.jussive.slice(-1))) add(THEY_F, `${stems.two}ن`);
  return forms;
}

/** «أ» and «أ» are one letter: «آخذ». */
function withPrefix(prefix: string, body: string): string {
  return prefix === 'أ' && /^[أا]/u.test(body) ? `آ${body.slice(1)}` : prefix + body;
}

function stemsOf(rest: string, hollow: boolean): PresentStems {
  const stem = rest.slice(0, -1);
  switch (rest.at(-1)) {
    // «يتلقى»: «يتلقون», «يتلقيان», «لم يتلق», «يتلقاها»
    case 'ى':
      return { full: rest, bound: `${stem}ا`, jussive: stem, they: [stem], two: `${stem}ي` };
    // «يشتري»: «يشترون», «لم يشتر»; «يدعو»: «يدعون», «لم يدع»
    case 'ي':
    case 'و':
      return { full: rest, bound: null, jussive: stem, they: [stem], two: rest };
    // «يحيا»
    case 'ا':
      return { full: rest, bound: null, jussive: stem, they: [stem], two: `${stem}ي` };
    // «يبدأ»: «يبدأون», «يبدؤون», «يبدءون», «يبدؤه»
    case 'أ':
      return { full: rest, bound: `${stem}ؤ`, jussive: null, they: [rest, `${stem}ؤ`, `${stem}ء`], two: rest };
    // «ينشئ»: «ينشئون», «ينشؤون»
    case 'ئ':
      return { full: rest, bound: null, jussive: null, they: [rest, `${stem}ؤ`], two: rest };
    // «يسيء»: «يسيئون»; «يشاء»: «يشاؤون»; «يسوء»: «يسوؤون»
    case 'ء': {
      const seat = stem.endsWith('ي') ? 'ئ' : 'ؤ';
      const short = hollow ? stem.slice(0, -1) + (stem.endsWith('ي') ? 'ئ' : stem.endsWith('و') ? 'ؤ' : 'أ') : null;
      return { full: rest, bound: stem + seat, jussive: short, they: [stem + seat, rest], two: stem + seat };
    }
    default: {
      // «يزور»: «لم يزر»; «يستفيد»: «لم يستفد»; «يختار»: «لم يختر»
      const short = hollow && /[اويؤ].$/u.test(rest) ? rest.slice(0, -2) + rest.slice(-1) : null;
      return { full: rest, bound: null, jussive: short, they: [rest], two: rest };
    }
  }
}

/** The present of the passive where it is not spelled like the active: «يقال», «يعاد», «يدعى», «يوصف», «يؤخذ». */
function passiveOf(past: string, rest: string, hollow: boolean): string | null {
  if (hollow && /[ويؤ].$/u.test(rest)) return `${rest.slice(0, -2)}ا${rest.slice(-1)}`;
  if (rest.endsWith('و')) return `${rest.slice(0, -1)}ى`;
  // «وصف يصف»: the و of the root comes back.
  if (past.startsWith('و') && past.length === 3 && rest.length === 2) return `و${rest}`;
  if (past.startsWith('أ') && past.length === 3 && rest.startsWith('أ')) return `ؤ${rest.slice(1)}`;
  return null;
}
