const folded = new Map<string, string>();

/** One spelling for comparison: Arabic letters folded, marks and punctuation dropped, lower case. «أَلمانيا» is «المانيا». */
export function foldName(name: string): string {
  let form = folded.get(name);
  if (form === undefined) {
    form = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u064B-\u065F\u0670\u0640]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/ى/gu, 'ي')
      .replace(/ة/gu, 'ه')
      .replace(/ؤ/gu, 'و')
      .replace(/ئ/gu, 'ي')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    folded.set(name, form);
  }
  return form;
}
