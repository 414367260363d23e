import { foldWord } from '../../text/index.ts';
import type { Verb, VerbUse } from '../language-pack.ts';

/** What a participle is made from. */
export interface ParticipleBase {
  past: string;
  present: string;
  /** Nouns of action, by which «قدّم» (تقديم) is told from «قدم» (قدوم). */
  masdars: readonly string[];
}

/** «تقديم», «تسوية»: the noun of action of the second form, whose past is spelled like the first. */
const OF_SECOND_FORM = /^ت(?:\p{L}{2}ي\p{L}|\p{L}{2,3}ة)$/u;

/**
 * Active participles in the masculine singular, unfolded: «أشار يشير» gives «مشير», «دعا يدعو» «داعي», «قدّم يقدّم» «مقدم». The
 * ending of the indefinite («داعٍ») is left on, since what news sets behind a comma is the accusative («داعيا») or the
 * feminine («داعية»).
 */
export function activeParticiples({ past, present, masdars }: ParticipleBase): string[] {
  const derived = `م${present.slice(1).replace(/ى$/u, 'ي')}`;
  if (past.length > 3) return [derived];
  const found = masdars.some((masdar) => OF_SECOND_FORM.test(masdar)) ? [derived] : [];
  const [first = '', second = '', third = ''] = past;
  if (past.length === 2) return [...found, `${first}ا${second}`];
  if (second === 'ا') return [...found, `${first}ائ${third}`];
  return [...found, `${first}ا${second}${/[اى]/u.test(third) ? 'ي' : third}`];
}

/** The forms that stand behind a comma and tell what the one does who is told of before: «مشيرا», «مشيرة». Folded, as of «he» and «she». */
export function participleUses(base: ParticipleBase, verb: Verb): VerbUse[] {
  const of = (form: string, gender: 'm' | 'f'): VerbUse => ({
    ...verb,
    form: foldWord(form),
    tense: 'present',
    voice: 'active',
    person: 3,
    gender,
    number: 'singular',
    bound: false,
    jussive: false,
    alsoNoun: true,
  });
  return activeParticiples(base).flatMap((stem) => [of(`${stem}ا`, 'm'), of(`${stem}ة`, 'f')]);
}
