import type { ClaimLexicon, Reading, TriggerUse } from '../../languages/language-pack.ts';
import { PhraseTrie } from '../../text/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';

/** A trigger where it stands. A word may be several («عقد»: contract, to hold). */
export interface TriggerHit extends TriggerUse {
  first: number;
  end: number;
  reading: Reading;
}

/** The lexicon's triggers ready for look-up. */
export type TriggerTrie = PhraseTrie<TriggerUse>;

/** Builds the look-up once for a lexicon. */
export function buildTriggerTrie(lexicon: ClaimLexicon): TriggerTrie {
  const trie: TriggerTrie = new PhraseTrie();
  for (const [phrase, uses] of lexicon.triggers) for (const use of uses) trie.add(phrase, use);
  return trie;
}

/**
 * The triggers of a sentence in the order of the text, each use of a word its own hit: «تسلم» is «received», «hands over» and
 * «receipt» until the syntax tells.
 */
export function findTriggers(analysis: Analysis, read: SentenceReading, trie: TriggerTrie): TriggerHit[] {
  const { first, end } = read.sentence;
  const found: TriggerHit[] = [];
  for (let i = first; i < end; i++) {
    if (analysis.tokens[i]?.kind !== 'word') continue;
    found.push(...triggersAt(analysis, i, end, trie));
  }
  return found;
}

function triggersAt(analysis: Analysis, i: number, limit: number, trie: TriggerTrie): TriggerHit[] {
  const hits: TriggerHit[] = [];
  for (const reading of analysis.readings(i)) {
    if (!trie.starts(reading.stem)) continue;
    const match = trie.match(analysis.tokens, i, limit, reading.stem);
    for (const use of match?.values ?? []) {
      const fits = allowed(use, reading, (match?.end ?? i) - i);
      if (!fits || hits.some((hit) => hit.trigger.id === use.trigger.id && hit.form === use.form)) continue;
      hits.push({ ...use, first: i, end: match?.end ?? i + 1, reading });
    }
  }
  // The longest phrase wins over a shorter reading of the same word («حظر السلاح» over «حظر»).
  const longest = Math.max(...hits.map((hit) => hit.end), 0);
  return hits.filter((hit) => hit.end === longest);
}

/** A verb takes no article and no preposition but the «ل» of purpose; a noun no future «س». */
function allowed(use: TriggerUse, reading: Reading, length: number): boolean {
  if (use.form === 'past' || use.form === 'present') {
    if (reading.definite) return false;
    if (reading.preposition && !(reading.preposition === 'ل' && use.form === 'present')) return false;
    return !reading.future || use.form === 'present';
  }
  return !reading.future && !(reading.suffix && length > 1);
}
