import type { Register } from '../../store/index.ts';
import { searchTextOf } from './index-text.ts';
import { WORDS_VERSION } from './word-forms.ts';

const AT_ONCE = 200;

/**
 * Works out anew by which words documents are found that an older Isnad kept. Costs nothing where there are none; can be stopped at
 * any moment and goes on where it was. `onEach` hears how many are done and may say no more.
 */
export async function renewWords(register: Register, onEach: (done: number) => boolean = () => true): Promise<void> {
  for (let done = 0; ; ) {
    const ids = await register.staleWords(WORDS_VERSION, AT_ONCE);
    for (const id of ids) {
      const kept = await register.document(id);
      if (kept !== null) await register.renewWords(id, searchTextOf(kept));
      if (!onEach(++done)) return;
    }
    if (ids.length === 0) return;
  }
}
