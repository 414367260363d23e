import { IsnadError } from '../model/index.ts';
import type { Terminal } from './terminal.ts';

/**
 * Shows how many rows are done, and breaks the work off once the user has had enough: what it makes is whole or not made.
 *
 * @param done what is done to them, «copied»
 */
export function rowProgress(terminal: Pick<Terminal, 'stopped' | 'progress'>, done: string): (rows: number) => void {
  return (rows) => {
    if (terminal.stopped) {
      throw new IsnadError('stopped', `Stopped after ${rows} rows.`, { wayOut: 'Nothing of it was kept.' });
    }
    terminal.progress(`${rows} rows ${done}`);
  };
}
