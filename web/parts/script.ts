/** True where a text has more letters of the scripts that run from right to left than of Latin, Greek and Cyrillic. */
export function runsRightToLeft(text: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return (
    count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) >= count(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu)
  );
}

export function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
