/** Where Latin letters start in a token that begins with others, or 0. */
export function latinPart(form: string): number {
  if (isLatin(form, 0)) return 0;
  for (let k = 1; k < form.length; k++) if (isLatin(form, k)) return k;
  return 0;
}

/** True where the letter at `k` is one of a … z. */
export function isLatin(form: string, k: number): boolean {
  const c = form.charCodeAt(k);
  return c >= 0x61 && c <= 0x7a;
}
