import type { Reading } from '../language-pack.ts';

const SUFFIXES = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ي', 'ك'];

/**
 * Every way to split a folded word into clitics and stem, the whole word first, then by fewer clitics. Nothing is decided here:
 * «بولندا» gives «بولندا» and ب + «ولندا», and the lexicon that is asked takes the first that it knows.
 */
export function readClitics(form: string): readonly Reading[] {
  const found: Reading[] = [];
  readNoun(found, form, '');
  const first = form.charAt(0);
  if ((first === 'و' || first === 'ف') && form.length > 2) readNoun(found, form.slice(1), first);
  // «ووتتضمن»: typed twice.
  if (form.length > 5 && form.startsWith('وو') && 'تي'.includes(form.charAt(2))) readNoun(found, form.slice(2), first);
  // Suffix pronouns after the readings without: «بلاده», «حكومتها».
  const ending = SUFFIXES.find((suffix) => form.endsWith(suffix));
  if (ending === undefined) return found;
  const without = found.length;
  for (let k = 0; k < without; k++) readSuffix(found, found[k] as Reading);
  return found;
}

function readNoun(found: Reading[], form: string, conjunction: string): void {
  add(found, form, conjunction, '', false, false, '');
  const first = form.charAt(0);
  if (first === 'ا' && form.charAt(1) === 'ل' && form.length > 3)
    add(found, form.slice(2), conjunction, '', true, false, '');
  else if (first === 'ل' && form.charAt(1) === 'ل' && form.length > 3) {
    add(found, form.slice(2), conjunction, 'ل', true, false, '');
    add(found, form.slice(1), conjunction, 'ل', false, false, '');
  } else if (first === 'ب' || first === 'ل' || first === 'ك') {
    const rest = form.slice(1);
    if (rest.startsWith('ال') && rest.length > 3) add(found, rest.slice(2), conjunction, first, true, false, '');
    add(found, rest, conjunction, first, false, false, '');
  } else if (first === 'س' && form.length > 3 && 'يتنا'.includes(form.charAt(1)))
    add(found, form.slice(1), conjunction, '', false, true, '');
}

function readSuffix(found: Reading[], { stem, conjunction, preposition, definite, future }: Reading): void {
  if (definite) return;
  const suffix = SUFFIXES.find((one) => stem.length - one.length >= 2 && stem.endsWith(one));
  if (suffix === undefined) return;
  const bare = stem.slice(0, -suffix.length);
  add(found, bare, conjunction, preposition, false, future, suffix);
  // «حكومته»: the ت before a pronoun is the ة of the bare word.
  if (bare.endsWith('ت')) add(found, `${bare.slice(0, -1)}ه`, conjunction, preposition, false, future, suffix);
}

function add(
  found: Reading[],
  stem: string,
  conjunction: string,
  preposition: string,
  definite: boolean,
  future: boolean,
  suffix: string,
): void {
  if (stem.length >= 2) found.push({ stem, conjunction, preposition, definite, future, suffix });
}
