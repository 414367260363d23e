import type { Score, SlotName } from '../src/pipeline/eval/index.ts';

/** The figures of one set that may rise and not fall; fractions, cut to four digits. */
export const figureNames = [
  'core precision',
  'core recall',
  'chain',
  'origin',
  'assertion',
  'items',
  'amounts',
  'time',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A set's figures; a figure with nothing to measure is left out. */
export interface Figures {
  atLeast: Partial<Record<FigureName, number>>;
  /** Claims found in articles that have none: may fall and not rise. */
  claimsInEmptyArticles: number;
}

/** The floors of all sets, as eval/baseline.json keeps them. */
export type Baseline = Record<string, Figures>;

export function figuresOf(score: Score): Figures {
  const atLeast: Figures['atLeast'] = {};
  for (const name of figureNames) {
    const ratio = ratioOf(score, name);
    if (ratio !== null) atLeast[name] = Math.floor(ratio * 10_000) / 10_000;
  }
  return { atLeast, claimsInEmptyArticles: score.empty.predicted };
}

function ratioOf(score: Score, name: FigureName): number | null {
  if (name === 'core precision') return score.precision;
  if (name === 'core recall') return score.recall;
  return score.slots[name satisfies SlotName].ratio;
}

/** One line for each figure that is worse than its floor. A figure that can no longer be measured counts as fallen. */
export function fallsOf(figures: Figures, floor: Figures | undefined): string[] {
  if (!floor) return [];
  const falls = figureNames
    .filter((name) => (figures.atLeast[name] ?? 0) < (floor.atLeast[name] ?? 0))
    .map((name) => `${name} ${figures.atLeast[name] ?? 'n/a'}, floor ${floor.atLeast[name]}`);
  if (figures.claimsInEmptyArticles > floor.claimsInEmptyArticles) {
    falls.push(`claims in empty articles ${figures.claimsInEmptyArticles}, at most ${floor.claimsInEmptyArticles}`);
  }
  return falls;
}

/** The better of floor and figure, figure by figure: a floor is never lowered. */
export function raise(floor: Figures | undefined, figures: Figures): Figures {
  if (!floor) return figures;
  const atLeast: Figures['atLeast'] = {};
  for (const name of figureNames) {
    const known = [floor.atLeast[name], figures.atLeast[name]].filter((value) => value !== undefined);
    if (known.length) atLeast[name] = Math.max(...known);
  }
  return { atLeast, claimsInEmptyArticles: Math.min(floor.claimsInEmptyArticles, figures.claimsInEmptyArticles) };
}
