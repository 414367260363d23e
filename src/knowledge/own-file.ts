/** A file of a researcher's own entries: a JSON array, or one JSON object per line. */
export interface OwnFile {
  text: string;
  /** Its name, for messages. */
  name?: string;
}

/** Where an own entry stands. */
export interface Place {
  file?: string;
  /** Line of the file, from 1. */
  line?: number;
}
