import type { NumberReading } from '../../languages/language-pack.ts';
import type { ItemSentence } from './item-context.ts';

/** The number that starts at token `i`, or null. Numbers stand in the order of the text. */
export function numberAt(s: ItemSentence, i: number): NumberReading | null {
  const { numbers } = s.context;
  const found = numbers[lowerBound(numbers, i)];
  return found?.first === i ? found : null;
}

/** The number that ends before token `end`, or null. */
export function numberBefore(s: ItemSentence, end: number): NumberReading | null {
  const { numbers } = s.context;
  const found = numbers[lowerBound(numbers, end) - 1];
  return found && found.end === end && found.first >= s.first ? found : null;
}

/** Index of the first number that starts at token `i` or after. */
function lowerBound(numbers: readonly NumberReading[], i: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as NumberReading).first < i) low = middle + 1;
    else high = middle;
  }
  return low;
}
