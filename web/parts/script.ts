/**
 * The direction in which most letters of a text run. The browser's own `dir="auto"` goes by the first letter, and an Arabic
 * sentence may begin with «F-35».
 */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const fromTheRight = count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu);
  return fromTheRight >= count(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu) ? 'rtl' : 'ltr';
}

export function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
