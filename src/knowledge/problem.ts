/** What is wrong with one entry of a catalogue. */
export interface Problem {
  rule:
    | 'schema'
    | 'id'
    | 'duplicate-id'
    | 'script'
    | 'spelling'
    | 'repeated-name'
    | 'shared-name'
    | 'orphan-maker'
    | 'orphan-family'
    | 'orphan-group'
    | 'orphan-bare'
    | 'orphan-state'
    | 'guarded'
    | 'common-word';
  /** Id of the entry. */
  id: string;
  field: string;
  /** One sentence, for a researcher. */
  message: string;
}
