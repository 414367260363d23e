import { fold, tokenize } from '../text/index.ts';

// A stem shorter than this is more often a word of its own than one with something in front.
const SHORTEST = 3;

/**
 * The words that a text is found by, with blanks between: each word folded, and again without what may be written in
 * front of it («وللمغرب» gives «وللمغرب للمغرب مغرب»). Names are never stemmed further: a stemmer turns فرنسا into رنس.
 */
export function searchWords(text: string): string {
  const words: string[] = [];
  for (const { form, kind } of tokenize(fold(text))) {
    if (kind === 'number') words.push(form);
    else if (kind === 'word') words.push(...unclothed(form));
  }
  return words.join(' ');
}

/** A question's words in the same spelling: folded and without the article, which every text's words are kept without too. */
export function queryWords(question: string): string {
  const words: string[] = [];
  for (const { form, kind } of tokenize(fold(question))) {
    if (kind === 'number') words.push(form);
    else if (kind === 'word') words.push(without(form, /^ال/u));
  }
  return words.join(' ');
}

/** The word; without «و» or «ف»; then without «ب», «ل», «ك»; then without the article, which «لل» has in it. */
function unclothed(word: string): Set<string> {
  const forms = new Set([word]);
  for (const layer of [/^[وف]/u, /^(?:ل(?=ل)|[بكل](?=ال)|[بكل])/u, /^(?:ال|ل)/u]) {
    for (const form of [...forms]) forms.add(without(form, layer));
  }
  return forms;
}

function without(word: string, front: RegExp): string {
  const rest = word.replace(front, '');
  return rest.length >= SHORTEST ? rest : word;
}
