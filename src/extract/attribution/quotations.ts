import type { Token } from '../../text/index.ts';

/** A quotation longer than this, in tokens, is taken for a sign that was forgotten. */
const LONGEST = 400;

/**
 * Pairs quotation marks within paragraphs: opening token to closing token. All marks fold alike, so blanks tell them
 * apart: a mark with a blank before and none behind opens, one with a blank only behind closes; a mark that does neither
 * goes by whether a quotation is open. A mark that cannot close anything is dropped: «كلمة كبيرة".» with none open.
 */
export function pairQuotations(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'break') open = -1;
    if (token.form !== '"') continue;
    const role = roleOf(tokens, i);
    if (open >= 0 && role !== 'opens' && i - open <= LONGEST) {
      pairs.set(open, i);
      open = -1;
    } else if (role !== 'closes') open = i;
    else open = -1;
  }
  return pairs;
}

function roleOf(tokens: readonly Token[], i: number): 'opens' | 'closes' | 'either' {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const blankBefore =
    (tokens[i] as Token).spaced || !before || before.kind === 'break' || before.form === '(' || before.form === ':';
  // «لـ"الوطن"», «ب"الدعاية"»: a clitic stands close to what opens.
  const clitic = before?.kind === 'word' && before.form.length <= 2;
  const blankBehind = !after || after.spaced || after.kind === 'break' || (after.kind === 'mark' && after.form !== '(');
  if ((blankBefore || clitic) && !blankBehind) return 'opens';
  if (!blankBefore && !clitic && blankBehind) return 'closes';
  return 'either';
}
