import type { Reading } from '../language-pack.ts';

const SUFFIXES = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ي', 'ك'];

/**
 * Every way to split a folded word into clitics and stem, the whole word first, then by fewer clitics. Nothing is decided here:
 * «بولندا» gives «بولندا» and ب + «ولندا», and the lexicon that is asked takes the first that it knows.
 */
export function readClitics(form: string): readonly Reading[] {
  const found: Reading[] = [];
  const add = (stem: string, r: Partial<Reading>) => {
    if (stem.length >= 2) {
      found.push({ stem, conjunction: '', preposition: '', definite: false, future: false, suffix: '', ...r });
    }
  };
  withoutPrefixes(form, (stem, r) => add(stem, r));
  // Suffix pronouns after the readings without: «بلاده», «حكومتها».
  for (const { stem, ...r } of [...found]) {
    if (r.definite) continue;
    for (const suffix of SUFFIXES) {
      if (stem.length - suffix.length < 2 || !stem.endsWith(suffix)) continue;
      const bare = stem.slice(0, -suffix.length);
      add(bare, { ...r, suffix });
      // «حكومته»: the ت before a pronoun is the ة of the bare word.
      if (bare.endsWith('ت')) add(`${bare.slice(0, -1)}ه`, { ...r, suffix });
      break;
    }
  }
  return found;
}

function withoutPrefixes(form: string, add: (stem: string, r: Partial<Reading>) => void): void {
  noun(form, '', add);
  const first = form.charAt(0);
  if ((first === 'و' || first === 'ف') && form.length > 2) noun(form.slice(1), first, add);
  // «ووتتضمن»: typed twice.
  if (/^وو[تي]/u.test(form) && form.length > 5) noun(form.slice(2), first, add);
}

function noun(form: string, conjunction: string, add: (stem: string, r: Partial<Reading>) => void): void {
  add(form, { conjunction });
  if (form.startsWith('ال') && form.length > 3) add(form.slice(2), { conjunction, definite: true });
  if (form.startsWith('لل') && form.length > 3) {
    add(form.slice(2), { conjunction, preposition: 'ل', definite: true });
    add(form.slice(1), { conjunction, preposition: 'ل' });
    return;
  }
  const first = form.charAt(0);
  if (first === 'ب' || first === 'ل' || first === 'ك') {
    const rest = form.slice(1);
    if (rest.startsWith('ال') && rest.length > 3)
      add(rest.slice(2), { conjunction, preposition: first, definite: true });
    add(rest, { conjunction, preposition: first });
  }
  if (first === 'س' && /^[يتناا]/u.test(form.charAt(1)) && form.length > 3)
    add(form.slice(1), { conjunction, future: true });
}
