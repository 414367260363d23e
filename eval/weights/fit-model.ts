import type { Row } from './rows.ts';

/** A logistic model over signs. */
export interface Model {
  /** Log-odds of a claim of which no sign holds. */
  plain: number;
  weights: Record<string, number>;
}

/** Signs seen less often than this get no weight: they would be learned by heart. */
const SELDOM = 8;
/** How strongly weights are held near zero (the inverse variance of the normal prior on each). */
const PULL = 3;
const ROUNDS = 400;

/**
 * Fits a logistic model by gradient descent with momentum on the mean log-loss, weights pulled to zero. No chance in it: the same
 * rows give the same weights.
 */
export function fitModel(rows: readonly Row[]): Model {
  const seen = new Map<string, number>();
  for (const sign of rows.flatMap(({ signs }) => signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [...seen].flatMap(([sign, count]) => (count >= SELDOM ? [sign] : [])).sort();
  const indexOf = new Map(names.map((name, i) => [name, i + 1]));
  const held = rows.map(({ signs }) => [0, ...signs.flatMap((sign) => indexOf.get(sign) ?? [])]);
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : PULL * weight));
    for (const [i, row] of rows.entries()) {
      const signs = held[i] as number[];
      const error = logistic(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)) - Number(row.right);
      for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + error;
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * (speed[i] ?? 0) - (0.3 / rows.length) * (slope[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  const round = (value: number) => Math.round(value * 100) / 100 || 0;
  return {
    plain: round(weights[0] ?? 0),
    weights: Object.fromEntries(
      names.flatMap((name, i) => (round(weights[i + 1] ?? 0) ? [[name, round(weights[i + 1] ?? 0)]] : [])),
    ),
  };
}

/** How likely a model thinks a claim with some signs right. */
export function likelihood({ plain, weights }: Model, signs: readonly string[]): number {
  return logistic(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), plain));
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
