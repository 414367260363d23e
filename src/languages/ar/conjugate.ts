import { foldWord } from '../../text/index.ts';
import type { Tense } from '../language-pack.ts';
import { inflect } from './inflect.ts';

/**
 * Forms of a verb given as «past present» in the masculine singular, folded, each with its tense: «اشترى يشتري» gives
 * «اشترت», «اشتروا», «تشتري», «يشترون», the jussive «يشتر» … A verb may come with its present alone («يشغل»).
 * Active forms of «he», «she», «they» and «we», without the short forms of hollow verbs, which are mostly another word
 * («تعد» of «أعاد»); see `inflect` for all forms with gender and number.
 */
export function conjugate(verb: string): Map<string, Tense> {
  const [first = '', second] = verb.split(' ');
  if (!second && first.startsWith('ي')) return new Map([[foldWord(first), 'present']]);
  const isHollow = first.length > 2 && first.at(-2) === 'ا';
  const wanted = inflect({ past: first, present: second }).filter(
    ({ voice, person, number, jussive }) =>
      voice === 'active' && (person === 3 || (person === 1 && number === 'plural')) && !(jussive && isHollow),
  );
  const forms = new Map<string, Tense>();
  // A form of both tenses («نقل») counts as past.
  for (const { form, tense } of wanted) if (tense === 'present') forms.set(form, tense);
  for (const { form, tense } of wanted) if (tense === 'past') forms.set(form, tense);
  return forms;
}

/** Forms of the past passive that the active has not: «ألغيت» of «ألغى يلغي», «بيعت» of «باع يبيع». */
export function passivesOf(verb: string): string[] {
  const [first = '', second] = verb.split(' ');
  if (!second) return [];
  const active = conjugate(verb);
  const passive = inflect({ past: first, present: second }).filter(
    ({ voice, tense, person, number }) =>
      voice === 'passive' && tense === 'past' && person === 3 && number === 'singular',
  );
  return passive.map(({ form }) => form).filter((form) => !active.has(form));
}
