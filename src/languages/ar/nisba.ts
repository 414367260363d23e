import { foldWord } from '../../text/index.ts';

/** Endings of a nationality adjective on its folded masculine form: feminine, duals, plurals, accusative. */
const ENDINGS = ['', 'ه', 'ان', 'ين', 'ون', 'ات', 'تان', 'تين', 'ا', 'و', 'ا'];
const PLURAL = new Set(['ون', 'ين', 'و', 'ات']);

/**
 * Folded forms of a nationality adjective («فرنسي» gives «فرنسيه», «فرنسيين» …) with whether the form can name people.
 * The article is not part of a form.
 */
export function nisbaForms(adjective: string): Map<string, { people: boolean }> {
  // No article is taken off: «ألماني» and «ألباني» begin with its letters.
  const base = foldWord(adjective);
  return new Map(ENDINGS.map((ending) => [base + ending, { people: PLURAL.has(ending) }]));
}
