/** What can be said of a claim by one key. */
export type Verb = 'accept' | 'reject' | 'dispute';
/** What came of a claim of the queue. */
export type Decision = Verb | 'correct' | 'undo';

export const keys = {
  accept: 'a',
  reject: 'r',
  dispute: 'd',
  edit: 'e',
  takeBack: 't',
  undo: 'u',
  next: 'j',
  before: 'k',
  note: 'n',
  help: '?',
} as const;
export type ActionName = keyof typeof keys;
