/** What is wrong with one entry of a catalogue. */
export interface Problem {
  rule:
    | 'json'
    | 'schema'
    | 'id'
    | 'duplicate-id'
    | 'other-entity'
    | 'script'
    | 'spelling'
    | 'repeated-name'
    | 'shared-name'
    | 'orphan-maker'
    | 'orphan-family'
    | 'orphan-group'
    | 'orphan-bare'
    | 'orphan-state'
    | 'orphan-member'
    | 'guarded'
    | 'common-word';
  /** Id of the entry. */
  id: string;
  field: string;
  /** One sentence, for a researcher. */
  message: string;
}
