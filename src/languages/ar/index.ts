import { WordFact } from '../../text/index.ts';
import type { LanguagePack } from '../language-pack.ts';
import { readAmounts } from './amounts.ts';
import { claimLexicon } from './claim-lexicon.ts';
import { readClitics } from './clitics.ts';
import { readTimes } from './dates.ts';
import { itemLexicon } from './item-lexicon.ts';
import { readNumbers } from './numbers.ts';
import { partyLexicon } from './party-lexicon.ts';
import { searchWords } from './search-words.ts';
import { sourceLexicon } from './source-lexicon.ts';
import { syntaxWords } from './syntax-words.ts';
import { verbLexicon } from './verb-lexicon.ts';

/** Arabic, as the press of all its countries writes it. */
export const arabic: LanguagePack = {
  code: 'ar',
  letters: /\p{Script=Arabic}+/gu,
  readings: new WordFact(({ form }) => readClitics(form)),
  numbers: readNumbers,
  amounts: (tokens, first, end, states) => readAmounts(tokens, first, end, readNumbers(tokens, first, end), { states }),
  times: readTimes,
  parties: partyLexicon,
  items: itemLexicon,
  sources: sourceLexicon,
  claims: claimLexicon,
  verbs: verbLexicon,
  syntax: syntaxWords,
  search: searchWords,
};
