import { fitModel, likelihood } from './fit-model.ts';
import type { Row } from './rows.ts';

/** A row with the likelihood that a model gives it which was fitted without its fold. */
export interface Judged {
  row: Row;
  likelihood: number;
}

/** Judges every row by a model that has not seen its fold. */
export function crossValidate(folds: readonly (readonly Row[])[]): Judged[] {
  return folds.flatMap((fold, left) => {
    const model = fitModel(folds.flatMap((other, i) => (i === left ? [] : other)));
    return fold.map((row) => ({ row, likelihood: likelihood(model, row.signs) }));
  });
}

/** Cuts rows into folds so that no story stands in two. */
export function foldsByStory(rows: readonly Row[], count: number): Row[][] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % count]));
  return Array.from({ length: count }, (_, i) => rows.filter(({ group }) => foldOf.get(group) === i));
}

/** Precision, recall and F1 of the rows at least so likely, of `owed` claims in all. */
export function figuresAt(least: number, judged: readonly Judged[], owed: number) {
  const kept = judged.filter((one) => one.likelihood >= least);
  const right = kept.filter(({ row }) => row.right).length;
  const precision = kept.length ? right / kept.length : 0;
  const recall = right / owed;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Mean log-loss in nats: how well the likelihoods hold. */
export function logLoss(judged: readonly Judged[]): number {
  const losses = judged.map(({ row, likelihood: p }) => -Math.log(Math.max(1e-9, row.right ? p : 1 - p)));
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
