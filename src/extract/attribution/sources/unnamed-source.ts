import type { SentenceView } from '../sentence-view.ts';
import { wordsOf } from '../words-of.ts';
import { PLAIN, type Source } from './source.ts';

/**
 * People, outlets or documents without a name, by their own words from token `first` up to `end`; their state is that of the
 * party inside, if there is one. Examples: «مصادر دبلوماسية», «مسؤول في البنتاغون», «تقارير إسرائيلية».
 */
export function unnamedSource(view: SentenceView, first: number, end: number, preposition = ''): Source {
  const { analysis, words, parties } = view;
  const found = words.noun(first);
  const reading = found?.reading;
  const cut = (reading?.conjunction.length ?? 0) + (reading?.preposition && !reading.definite ? 1 : 0);
  const inside = parties.next(first, end)?.ids[0];
  const state = inside ? analysis.entities.stateOf(inside) : null;
  // «وسائل إعلام محلية» stand in a chain where outlets do.
  const type = found?.noun.media ? 'outlet' : 'anonymous';
  const id = analysis.entities.found(
    type,
    { ar: wordsOf(analysis, first, end).slice(cut) },
    state?.startsWith('state:') ? state.slice(6) : null,
  );
  return {
    ...PLAIN,
    first,
    end,
    id,
    type,
    agreement: found?.noun.agreement ?? { gender: null, plural: false },
    head: found?.noun.stem ?? '',
    preposition,
  };
}
