/** A line of the table that is printed. */
export interface Row {
  what: string;
  measured: string;
  /** In words; empty where nothing is asked for. */
  floor: string;
  kept: boolean;
}
