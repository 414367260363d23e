import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';

/** The run of tokens about a trigger in which its arguments stand. */
export interface Clause {
  lo: number;
  hi: number;
  /** Token of the word that opens the clause («أن», «أنها», «حيث»), or -1 at a sentence's start. */
  opener: number;
  /** True where a relative pronoun opens it («التي وقعتها»). */
  relative: boolean;
}

/**
 * Clause about the tokens from `first` to `end`: left to the last word that opens one, right to the next that opens or
 * ends one. Example: in «أعلنت فرنسا [أنها سلّمت مصر ثلاث طائرات] فيما …» the clause of «سلّمت» is in brackets.
 */
export function clauseOf(
  analysis: Analysis,
  read: SentenceReading,
  first: number,
  end: number,
  lexicon: ClaimLexicon,
): Clause {
  const { sentence } = read;
  let lo = sentence.first;
  let opener = -1;
  let relative = false;
  for (let i = first - 1; i >= sentence.first; i--) {
    const form = analysis.tokens[i]?.form ?? '';
    if (isBreak(form, lexicon) || lexicon.relatives.has(form)) {
      opener = i;
      lo = i + 1;
      relative = lexicon.relatives.has(form);
      break;
    }
    if (isStop(form)) {
      lo = i + 1;
      break;
    }
    if (isJoinedVerb(analysis, i, lexicon)) {
      lo = i;
      break;
    }
  }
  let hi = end;
  for (; hi < sentence.end; hi++) {
    const form = analysis.tokens[hi]?.form ?? '';
    if (isStop(form) || lexicon.relatives.has(form)) break;
    if (isBreak(form, lexicon) && hi > end) break;
    if (isJoinedVerb(analysis, hi, lexicon)) break;
    if (form === '،' && isVerbAt(analysis, hi + 1, lexicon)) break;
  }
  return { lo, hi, opener, relative };
}

function isBreak(form: string, lexicon: ClaimLexicon): boolean {
  return lexicon.clauseBreaks.has(form);
}

function isStop(form: string): boolean {
  return form === ':' || form === '؛' || form === '.' || form === ';' || form === '؟' || form === '!';
}

/** «وأعلنت», «فقررت»: a verb joined to what stands before begins a clause of its own. */
function isJoinedVerb(analysis: Analysis, i: number, lexicon: ClaimLexicon): boolean {
  if (analysis.tokens[i]?.kind !== 'word') return false;
  return analysis
    .readings(i)
    .some((r) => r.conjunction !== '' && !r.definite && !r.preposition && lexicon.verbs.has(r.stem));
}

function isVerbAt(analysis: Analysis, i: number, lexicon: ClaimLexicon): boolean {
  const token = analysis.tokens[i];
  return token?.kind === 'word' && lexicon.verbs.has(token.form);
}
