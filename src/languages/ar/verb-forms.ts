import { foldWord } from '../../text/index.ts';
import type { Verb, VerbForm, VerbUse } from '../language-pack.ts';
import { inflect } from './inflect.ts';
import { participleUses } from './participles.ts';
import { lookalikes } from './verb-lookalikes.ts';
import masdarLines from './words/masdars.json' with { type: 'json' };
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

/**
 * «تسليم» and «تسليما»; before a pronoun «شراء» is «شراؤ» or «شرائ» and «شكوى» is «شكوا», and «تبوؤ» may be «تبوئ».
 */
function masdarForms(masdar: string): string[] {
  const stem = masdar.slice(0, -1);
  const others: Record<string, string[]> = {
    ء: [`${stem}ؤ`, `${stem}ئ`],
    ؤ: [`${stem}ئ`],
    ى: [`${stem}ا`],
    ة: [],
    ا: [],
  };
  return [masdar, ...(others[masdar.slice(-1)] ?? [`${masdar}ا`])].map(foldWord);
}

function buildForms(): Map<string, VerbUse[]> {
  const found = new Map<string, VerbUse[]>();
  for (const line of verbLines as VerbLine[]) {
    const verb = verbOf(line);
    for (const form of inflect({ ...line, intransitive: line.intransitive || line.auxiliary })) {
      if (lookalikes.nouns.has(form.form)) continue;
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
  if (lookalikes.verbs.has(form)) return false;
  if (isNoun(form)) return true;
  // «طلبا» they both asked, a request; «حولنا» we turned, around us
  const ending = tense === 'past' && /(?:نا|ا)$/u.exec(form)?.[0];
  if (ending && form.length > ending.length + 1 && isNoun(form.slice(0, -ending.length))) return true;
  return tense === 'present' && person === 1 && form.length <= (number === 'plural' ? 3 : 4);
}

const isNoun = (form: string) => lookalikes.nouns.has(form) || lookalikes.either.has(form) || masdarVerbs().has(form);

function file<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function buildParticiples(): Map<string, VerbUse[]> {
  const found = new Map<string, VerbUse[]>();
  const masdarsOf = new Map(masdarLines.map((line) => [`${line.verb} ${line.present}`, line.masdars]));
  for (const line of verbLines as VerbLine[]) {
    const { past, present } = line;
    if (!present || line.auxiliary) continue;
    const base = { past, present, masdars: masdarsOf.get(`${past} ${present}`) ?? [] };
    for (const use of participleUses(base, verbOf(line))) file(found, use.form, use);
  }
  return found;
}

let forms: Map<string, VerbUse[]> | undefined;
let masdars: Map<string, Verb[]> | undefined;
let participles: Map<string, VerbUse[]> | undefined;

/** Every folded form of every verb; built at the first call. */
export function verbForms(): ReadonlyMap<string, readonly VerbUse[]> {
  forms ??= buildForms();
  return forms;
}

/** Folded masdars to their verbs; built at the first call. */
export function masdarVerbs(): ReadonlyMap<string, readonly Verb[]> {
  masdars ??= buildMasdars();
  return masdars;
}

/** Folded participles, as they stand behind a comma, to their verbs; built at the first call. */
export function participleVerbs(): ReadonlyMap<string, readonly VerbUse[]> {
  participles ??= buildParticiples();
  return participles;
}
