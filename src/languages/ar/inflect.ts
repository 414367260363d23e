import type { VerbForm } from '../language-pack.ts';
import { pastForms } from './inflect-past.ts';
import { presentForms } from './inflect-present.ts';

/** A verb as dictionaries give it: «he did» and «he does», hamza and ى as written correctly, without vowels. */
export interface Principal {
  past: string;
  /** Missing where only the past is in use («ليس», «مازال»). */
  present?: string | undefined;
  /** Such a verb has no passive. */
  intransitive?: boolean | undefined;
}

/**
 * All forms of a verb, folded: «اشترى يشتري» gives «اشترت», «اشتروا», «تشتري», «يشترون», the jussive «يشتر», and «اشترا»,
 * which stands before a pronoun only («اشتراها»). Pronouns and the future «س» are clitics and read elsewhere.
 * The passive counts where its spelling tells it («بيعت», «يقال», «حوصر»). A spelling shared by «she» and «I» («أعلنت»)
 * stands as «she». Left out, since the press hardly has them: imperatives, «you» of one or two, the «they» of two in ت without
 * ن («توقعا», a noun far more often), and the feminine plural of hollow verbs.
 */
export function inflect(verb: Principal): VerbForm[] {
  const past = bare(verb.past);
  const present = bare(verb.present ?? '');
  const voiced = !verb.intransitive;
  const forms = [...pastForms(past, present, voiced), ...(present ? presentForms(past, present, voiced) : [])];
  for (const form of forms) form.form = form.form.replace(/[أآإؤئى]/gu, (letter) => SEATS[letter] as string);
  return forms.filter((form, i) => forms.findIndex((other) => isSame(form, other)) === i);
}

/** What `foldWord` does to the letters of verbs, at a tenth of its price: there are sixty thousand forms to fold. */
const SEATS: Readonly<Record<string, string>> = { أ: 'ا', آ: 'ا', إ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي' };

function isSame(a: VerbForm, b: VerbForm): boolean {
  return (
    a.form === b.form &&
    a.tense === b.tense &&
    a.voice === b.voice &&
    a.person === b.person &&
    a.gender === b.gender &&
    a.number === b.number
  );
}

/** Drops shadda and vowels, so that a letter's place in the word is its place in the root: «صدّر» is «صدر». */
function bare(word: string): string {
  return word.replace(/\p{Mn}/gu, '');
}
