import type { Token } from '../../text/index.ts';
import { isContext, numberWord } from './number-lexicon.ts';

/**
 * An ordinal from token `i`: «ثاني», «الثالثة», «الثاني عشر», «الحادي والعشرين». Not «آل ثاني», «تشرين الأول», «الفريق أول».
 */
export function readOrdinal(tokens: readonly Token[], i: number, end: number): { value: number; end: number } | null {
  const word = numberWord(tokens[i]);
  if (!word) return null;
  const { kind, value } = word.entry;
  if (kind !== 'ordinal' && kind !== 'joined-ordinal') return null;
  if (i > 0 && isContext('no-ordinal', tokens[i - 1]?.form)) return null;
  const next = i + 1 < end ? numberWord(tokens[i + 1]) : undefined;
  if (next?.entry.kind === 'ten' && !next.conjunction) return { value: value + 10, end: i + 2 };
  if (next?.entry.kind === 'tens' && next.conjunction) return { value: value + next.entry.value, end: i + 2 };
  return kind === 'ordinal' ? { value, end: i + 1 } : null;
}
