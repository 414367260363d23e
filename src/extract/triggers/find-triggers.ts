import type { LanguagePack, Reading, TriggerUse, VerbReading } from '../../languages/language-pack.ts';
import { orNone, PhraseTrie, type Token, WordFact } from '../../text/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import { isVerbForm } from './is-verb-form.ts';

/** A trigger where it stands. A word may be several («عقد»: contract, to hold). */
export interface TriggerHit extends TriggerUse {
  first: number;
  end: number;
  reading: Reading;
}

/** The lexicon's triggers ready for look-up. */
export interface TriggerTrie {
  phrases: PhraseTrie<TriggerUse>;
  /** The readings of a spelling with which a trigger begins; of most there are none. */
  starts: WordFact<readonly Reading[]>;
  /** True where what is read as a pronoun is the ending of a noun as the text spells it. */
  isEnding(suffix: string, spelled: string): boolean;
  /** What a word may be as a verb. */
  verbForms: WordFact<readonly VerbReading[]>;
}

/** Builds the look-up once for the words of a language. */
export function buildTriggerTrie(
  { claims, readings, syntax }: LanguagePack,
  verbForms: WordFact<readonly VerbReading[]>,
): TriggerTrie {
  const phrases = new PhraseTrie<TriggerUse>();
  for (const [phrase, uses] of claims.triggers) for (const use of uses) phrases.add(phrase, use);
  return {
    phrases,
    starts: new WordFact((word) => orNone(readings.of(word).filter(({ stem }) => phrases.starts(stem)))),
    isEnding: syntax.forms.isFeminineEnding,
    verbForms,
  };
}

/**
 * The triggers of a sentence in the order of the text, each use of a word its own hit: «تسلم» is «received», «hands over» and
 * «receipt» until the syntax tells.
 */
export function findTriggers(analysis: Analysis, read: SentenceReading, trie: TriggerTrie): TriggerHit[] {
  const { first, end } = read.sentence;
  const found: TriggerHit[] = [];
  for (let i = first; i < end; i++) {
    const token = analysis.tokens[i];
    if (token?.kind !== 'word') continue;
    const readings = trie.starts.of(token.word);
    if (readings.length > 0) found.push(...triggersAt(analysis, token, end, readings, trie));
  }
  return found;
}

function triggersAt(
  { tokens, text }: Analysis,
  token: Token,
  limit: number,
  readings: readonly Reading[],
  { phrases, isEnding, verbForms }: TriggerTrie,
): TriggerHit[] {
  const i = token.index;
  const hits: TriggerHit[] = [];
  for (const reading of readings) {
    // «وزارة» is no «وزاره».
    if (reading.suffix !== '' && isEnding(reading.suffix, text.slice(token.start, token.end))) continue;
    const match = phrases.match(tokens, i, limit, reading.stem);
    for (const use of match?.values ?? []) {
      const fits =
        allowed(use, reading, (match?.end ?? i) - i) && (!isVerbForm(use) || verbForms.of(token.word).length > 0);
      if (!fits || hits.some((hit) => hit.trigger.id === use.trigger.id && hit.form === use.form)) continue;
      hits.push({ ...use, first: i, end: match?.end ?? i + 1, reading });
    }
  }
  if (hits.length < 2) return hits;
  // The longest phrase wins over a shorter reading of the same word («حظر السلاح» over «حظر»).
  const longest = Math.max(...hits.map((hit) => hit.end));
  return hits.filter((hit) => hit.end === longest);
}

/** A verb takes no article and no preposition but the «ل» of purpose; a noun no future «س». */
function allowed(use: TriggerUse, reading: Reading, length: number): boolean {
  if (isVerbForm(use)) {
    if (reading.definite) return false;
    if (reading.preposition && !(reading.preposition === 'ل' && use.form === 'present')) return false;
    return !reading.future || use.form === 'present';
  }
  return !reading.future && !(reading.suffix && length > 1);
}
