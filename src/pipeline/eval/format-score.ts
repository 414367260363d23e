import { formatNote } from './note.ts';
import { type Counts, ratios, type Score, slotNames } from './score.ts';

/** The figures as a table for people; `show` adds every miss, extra, loose fit and wrong slot with its sentence. */
export function formatScore(score: Score, options: { show?: boolean } = {}): string {
  const { documents, gold, predicted, core, loose, empty } = score;
  const lines = [
    `${documents} documents, ${gold} gold claims, ${predicted} found`,
    formatCounts('all kinds', score, `${core} right, ${loose} touched`),
    ...Object.entries(score.byKind).map(([kind, counts]) =>
      formatCounts(`  ${kind}`, counts, `${counts.core} right of ${counts.gold} gold, ${counts.predicted} found`),
    ),
    'over the claims found right:',
    ...slotNames.map((name) => {
      const { right, of, ratio } = score.slots[name];
      return `  ${name.padEnd(14)} ${formatRatio(ratio)}   (${right} of ${of})`;
    }),
    `in the ${empty.documents} articles that have no claim: ${empty.predicted} found`,
  ];
  return [...lines, ...(options.show ? score.notes.map(formatNote) : [])].join('\n');
}

function formatCounts(name: string, counts: Counts, remark: string): string {
  const { precision, recall, f1 } = ratios(counts);
  const figures = `precision ${formatRatio(precision)}  recall ${formatRatio(recall)}  F1 ${formatRatio(f1)}`;
  return `${name.padEnd(16)} ${figures}   (${remark})`;
}

function formatRatio(ratio: number | null): string {
  return ratio === null ? '  n/a' : ratio.toFixed(3);
}
