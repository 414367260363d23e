// PostgreSQL takes 65,535 parameters in one statement; no table of deals has more than 20 columns.
const ROWS = 1000;
/** Ids in one array parameter. */
const IDS = 10_000;

/** Rows in the numbers that one statement takes. */
export function* rowChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS);
}

/** Asks for some ids at a time and gives all answers; each id is asked for once. */
export async function byChunks<T>(ids: Iterable<string>, ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const each = [...new Set(ids)];
  const answers: T[] = [];
  for (let i = 0; i < each.length; i += IDS) {
    for (const answer of await ask(each.slice(i, i + IDS))) answers.push(answer);
  }
  return answers;
}
