import type { Register } from '../store/index.ts';
import type { Terminal } from './terminal.ts';

/** Before a search: works out anew the words of documents that an older Isnad kept, and shows how far it is. */
export async function wordsUpToDate(register: Register, terminal: Terminal): Promise<void> {
  const { renewWords } = await import('../pipeline/search/index.ts');
  await renewWords(register, (done) => {
    terminal.progress(`bringing the words of documents up to date: ${done} …`);
    return !terminal.stopped;
  });
}
