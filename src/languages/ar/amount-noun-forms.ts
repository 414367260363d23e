import { foldWord } from '../../text/index.ts';

/** Spellings of a counted noun after its number: «اجتماع», and the accusative «اجتماعا». */
export function nounForms(word: string): string[] {
  const form = foldWord(word);
  if (form.includes(' ') || form.endsWith('ه') || !/^[\u0600-\u06ff]+$/u.test(form)) return [form];
  return [form, `${form}ا`];
}

/** «صاروخين», «صاروخان»; «طائرتين», «طائرتان», «طائرتي». Masculine «صاروخي» is an adjective and left out. */
export function dualForms(word: string): string[] {
  if (!word.endsWith('ه')) return [`${word}ين`, `${word}ان`];
  const stem = `${word.slice(0, -1)}ت`;
  return [`${stem}ين`, `${stem}ان`, `${stem}ي`];
}
