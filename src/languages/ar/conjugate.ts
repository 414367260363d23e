import { foldWord } from '../../text/index.ts';

/** How a verb form relates to time. */
export type Tense = 'past' | 'present';

/**
 * Third-person (and first plural) forms of a verb given as «past present» in the masculine singular, folded:
 * «اشترى يشتري» gives «اشترت», «اشتروا», «تشتري», «يشترون» … Object pronouns and the future «س» are clitics, read
 * elsewhere. Weak finals lose their last letter before an ending; jussives of weak finals are included («يشتر»).
 */
export function conjugate(verb: string): Map<string, Tense> {
  const [past = '', present = ''] = verb.split(' ');
  const forms = new Map<string, Tense>();
  if (present) for (const form of presentForms(foldWord(present))) forms.set(form, 'present');
  for (const form of pastForms(foldWord(past))) forms.set(form, form.startsWith('ي') && !present ? 'present' : 'past');
  return forms;
}

function pastForms(past: string): string[] {
  if (!past) return [];
  const weak = /[يا]$/u.test(past) && past.length > 3;
  const stem = weak ? past.slice(0, -1) : past;
  const long = weak ? `${stem}ي` : past;
  // «اشتراه»: the final ى is written ا before a pronoun.
  const beforePronoun = weak ? [`${stem}ا`] : [];
  return [past, ...beforePronoun, `${stem}ت`, `${stem}وا`, `${stem}و`, `${long}ا`, `${stem}تا`, `${long}نا`];
}

function presentForms(present: string): string[] {
  const rest = present.slice(1);
  const weak = /[يوا]$/u.test(rest) && rest.length > 2;
  const stem = weak ? rest.slice(0, -1) : rest;
  const bodies = [rest, `${rest}ان`, `${stem}ون`, `${stem}وا`, `${stem}و`, ...(weak ? [stem] : [])];
  return ['ي', 'ت', 'ن'].flatMap((prefix) => bodies.map((body) => prefix + body));
}
