import type { Token } from '../text/index.ts';
import type { Enclosure } from './analysis.ts';

/** A quotation longer than this without a closing sign is taken as closed at its paragraph's end. */
const LONGEST = 400;

/**
 * Pairs quotation marks and brackets. Folding makes all quotation marks alike, so a mark opens when none is open in
 * its paragraph and closes otherwise; a quotation that is not closed ends with its paragraph. Linear.
 */
export function enclosures(tokens: readonly Token[]): Enclosure[] {
  const found: Enclosure[] = [];
  let quote = -1;
  let bracket = -1;
  const close = (kind: Enclosure['kind'], open: number, at: number) => {
    if (open >= 0) found.push({ kind, open, close: at });
  };
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') {
      close('quote', quote, i);
      close('bracket', bracket, i);
      quote = -1;
      bracket = -1;
    } else if (token.form === '"') {
      if (quote >= 0 && i - quote < LONGEST) {
        close('quote', quote, i);
        quote = -1;
      } else quote = i;
    } else if (token.form === '(') bracket = i;
    else if (token.form === ')') {
      close('bracket', bracket, i);
      bracket = -1;
    }
  }
  return found.sort((a, b) => a.open - b.open);
}
