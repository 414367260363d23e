/** How many mentions back a group word can reach. */
const REACH = 40;

interface StateRow {
  id: string;
  sentence: number;
  /** Mentions joined by «و» or a comma share a run. */
  run: number;
}

/** The states that a document has named, in order, for «البلدان», «الدول الثلاث» and «الدولة الخليجية». */
export class StateMemory {
  /** The newest mentions, the last one last. */
  #rows: StateRow[] = [];
  #count = 0;
  /** When each state was named last. */
  readonly #latest = new Map<string, number>();

  /** Notes a mention; `joined` where it stands in one list with the one before. */
  add(id: string, sentence: number, joined: boolean): void {
    const last = this.#rows.at(-1);
    this.#count++;
    const run = joined && last?.sentence === sentence ? last.run : this.#count;
    this.#rows.push({ id, sentence, run });
    if (this.#rows.length >= 2 * REACH) this.#rows = this.#rows.slice(-REACH);
    this.#latest.set(id, this.#count);
  }

  /**
   * The states that a group word stands for: the newest list of exactly `count` («المغرب والإمارات والبحرين»), else the
   * newest sentence that names exactly so many, else the last so many different ones. Empty where too few were named.
   */
  group(count: number): string[] {
    const rows = this.#rows.slice(-REACH);
    const byRun = newestOf(rows, count, (row) => row.run);
    const bySentence = newestOf(rows, count, (row) => row.sentence);
    if (byRun && bySentence) return byRun.at >= bySentence.at || count > 2 ? byRun.ids : bySentence.ids;
    const found = byRun ?? bySentence;
    if (found) return found.ids;
    const ids = [...new Set(rows.map((row) => row.id).reverse())].slice(0, count).reverse();
    return ids.length === count ? ids : [];
  }

  /** True where the document has named the state. */
  has(id: string): boolean {
    return this.#latest.has(id);
  }

  /** The state among `ids` that was named last, or null. */
  lastOf(ids: ReadonlySet<string>): string | null {
    let found: string | null = null;
    let latest = 0;
    for (const id of ids) {
      const at = this.#latest.get(id) ?? 0;
      if (at > latest) [found, latest] = [id, at];
    }
    return found;
  }
}

/** Newest group of rows under one key that holds exactly `count` different states, and the index of its last row. */
function newestOf(
  rows: readonly StateRow[],
  count: number,
  key: (row: StateRow) => number,
): { ids: string[]; at: number } | null {
  let i = rows.length - 1;
  while (i >= 0) {
    const at = i;
    const group = key(rows[i] as StateRow);
    const ids: string[] = [];
    for (; i >= 0 && key(rows[i] as StateRow) === group; i--) {
      const { id } = rows[i] as StateRow;
      if (!ids.includes(id)) ids.unshift(id);
    }
    if (ids.length === count) return { ids, at };
  }
  return null;
}
