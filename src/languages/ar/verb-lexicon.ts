import { foldWord } from '../../text/index.ts';
import type { Verb, VerbForm, VerbLexicon, VerbUse } from '../language-pack.ts';
import { inflect } from './inflect.ts';
import masdarLines from './words/masdars.json' with { type: 'json' };
import lookalikes from './words/verb-lookalikes.json' with { type: 'json' };
import verbLines from './words/verbs.json' with { type: 'json' };

interface VerbLine {
  past: string;
  present?: string;
  takes?: string[];
  ditransitive?: boolean;
  intransitive?: boolean;
  modal?: boolean;
  auxiliary?: boolean;
  that?: boolean;
}

const listed = (name: string) =>
  new Set(lookalikes.filter(({ list }) => list === name).flatMap(({ forms }) => forms.map(foldWord)));

/** Spelled like verbs, and none: «نووي» (also «we shelter»), «نحن» (also «we long»). */
const never = listed('nouns');
const either = listed('either');

function verbOf(line: VerbLine): Verb {
  return {
    lemma: foldWord(line.past),
    takes: new Set((line.takes ?? []).map(foldWord)),
    ditransitive: line.ditransitive ?? false,
    intransitive: line.intransitive ?? false,
    modal: line.modal ?? false,
    auxiliary: line.auxiliary ?? false,
    that: line.that ?? false,
  };
}

function buildMasdars(): Map<string, Verb[]> {
  const verbs = new Map((verbLines as VerbLine[]).map((line) => [`${line.past} ${line.present}`, verbOf(line)]));
  const found = new Map<string, Verb[]>();
  for (const { verb, present, masdars } of masdarLines) {
    const of = verbs.get(`${verb} ${present}`);
    if (of) for (const masdar of masdars) for (const form of masdarForms(masdar)) file(found, form, of);
  }
  return found;
}

/** «تسليم» and «تسليما»; «شراء» is written «شراؤ» and «شرائ» before a pronoun. */
function masdarForms(masdar: string): string[] {
  if (masdar.endsWith('ء')) return [masdar, `${masdar.slice(0, -1)}ؤ`, `${masdar.slice(0, -1)}ئ`].map(foldWord);
  return (/[ةىا]$/u.test(masdar) ? [masdar] : [masdar, `${masdar}ا`]).map(foldWord);
}

function buildForms(): Map<string, VerbUse[]> {
  const found = new Map<string, VerbUse[]>();
  for (const line of verbLines as VerbLine[]) {
    const verb = verbOf(line);
    for (const form of inflect({ ...line, intransitive: line.intransitive || line.auxiliary })) {
      if (never.has(form.form)) continue;
      file(found, form.form, { ...verb, ...form, alsoNoun: isAlsoNoun(form) });
    }
  }
  return found;
}

/**
 * Nouns of action are spelled like their verbs («قتل», «تعاون») or another's («تقدّم» she offers, an advance); so are
 * short forms of «we» and «I» («نقل» carriage, we are few; «أكبر» bigger, I grow).
 */
function isAlsoNoun({ form, tense, person, number }: VerbForm): boolean {
  if (either.has(form) || verbLexicon.masdars.has(form)) return true;
  return tense === 'present' && person === 1 && form.length <= (number === 'plural' ? 3 : 4);
}

function file<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

let forms: Map<string, VerbUse[]> | undefined;
let masdars: Map<string, Verb[]> | undefined;

/** The Arabic verbs; built at the first look-up. */
export const verbLexicon: VerbLexicon = {
  get forms() {
    forms ??= buildForms();
    return forms;
  },
  get masdars() {
    masdars ??= buildMasdars();
    return masdars;
  },
};
