const SEPARATORS = /[.,،٫٬]/gu;

/**
 * Value of a digit token («1,300,000», «5.4», «٣٫٥» folded to «3٫5», «1.300.000»), or null where it is no quantity («007»,
 * «12.3.2022», twenty digits). `scaled` says that «مليون» or the like follows: then «5,400» is still thousands but «1.300»
 * and «5،4» are decimals. Takes time linear in the form's length.
 */
export function digitValue(form: string, scaled: boolean): number | null {
  if (form.length > 24) return null;
  const marks = form.match(SEPARATORS) ?? [];
  if (marks.length === 0) return whole(form);
  const parts = form.split(SEPARATORS);
  const last = parts.at(-1) as string;
  const lastMark = marks.at(-1) as string;
  const grouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] as string).length <= 3;
  if (marks.length === 1) {
    const decimal = lastMark === '٫' || last.length !== 3 || parts[0] === '0' || (lastMark === '.' && scaled);
    if (!decimal) return parts[0] === '00' ? null : Number(parts.join(''));
    if (lastMark === '،' && !scaled) return null;
    return whole(parts[0] as string) === null ? null : Number(`${parts[0]}.${last}`);
  }
  const uniform = marks.every((mark) => mark === marks[0]);
  if (uniform) return grouped && lastMark !== '٫' ? Number(parts.join('')) : null;
  // «1,300.50»: groups, then one decimal mark of another kind.
  const head = parts.slice(0, -1);
  const headUniform = marks.slice(0, -1).every((mark) => mark === marks[0]);
  if (!headUniform || !head.slice(1).every((part) => part.length === 3)) return null;
  return Number(`${head.join('')}.${last}`);
}

function whole(digits: string): number | null {
  if (digits.length > 15) return null;
  if (digits.length > 1 && digits.startsWith('0')) return null;
  return Number(digits);
}
