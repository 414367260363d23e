import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';

/** Lines at the head and at the foot of an article that may be a byline. */
const HEAD = 5;
const FOOT = 4;
/** Longest line that is nothing but a credit, in tokens. */
const LONGEST = 14;
/** How far into a paragraph the dateline may go, in tokens. */
const DATELINE = 10;

/**
 * Ids of the agencies and partners that a byline, dateline or footer credits for the article, in the order of the text; the
 * publisher is none. Examples: «القاهرة - رويترز», «(أ ف ب) -», «المصدر: رويترز», «الرياض – واس:».
 */
export function findCredits(analysis: Analysis, lexicon: SourceLexicon): string[] {
  const { read, publisher } = analysis;
  const last = read.length - 1;
  const found = read.flatMap((reading, n) => {
    const isLine = (n < HEAD || n > last - FOOT) && standsAlone(read, n);
    return isLine || n < HEAD
      ? outletsOf(reading).filter((party) => isCredit(analysis, lexicon, reading, party, isLine))
      : [];
  });
  return [...new Set(found.flatMap(({ ids }) => ids))].filter((id) => id !== publisher);
}

function outletsOf({ parties }: SentenceReading): PartyMention[] {
  return parties.filter(({ ids }) => ids[0]?.startsWith('outlet:'));
}

/** True where the sentence is a short line of its own. */
function standsAlone(read: readonly SentenceReading[], n: number): boolean {
  const line = read[n]?.sentence;
  if (!line || line.end - line.first > LONGEST) return false;
  return read[n - 1]?.sentence.paragraph !== line.paragraph && read[n + 1]?.sentence.paragraph !== line.paragraph;
}

/** The outlet stands between signs: «[رويترز] -», «(رويترز)»; in a longer paragraph only in its dateline. */
function isCredit(
  { tokens }: Analysis,
  lexicon: SourceLexicon,
  { sentence }: SentenceReading,
  party: PartyMention,
  isLine: boolean,
): boolean {
  const { first, end } = sentence;
  if (party.preposition || (!isLine && party.end > first + DATELINE)) return false;
  const isSign = (i: number) => i < first || i >= end || tokens[i]?.kind === 'mark';
  const closed = isLine
    ? isSign(party.end)
    : isSign(party.end) && ['-', ')', ':', '/'].includes(tokens[party.end]?.form ?? '');
  const opened = isSign(party.first - 1);
  return opened && closed && !saysSomething({ tokens }, lexicon, first, party.first);
}

/** A word of saying before the outlet makes it a source: «ذكرت (رويترز)». */
function saysSomething(
  { tokens }: Pick<Analysis, 'tokens'>,
  lexicon: SourceLexicon,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const words = lexicon.words.get(tokens[i]?.form ?? '') ?? [];
    if (words.some(({ kind }) => kind === 'verb') && !lexicon.bylines.has(tokens[i]?.form ?? '')) return true;
  }
  return false;
}
