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

/** The triggers of a sentence in the order of the text, each use of a word its own hit. */
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
  // «تسلم»: received (past) or hands over (present). A particle or «س» before takes the present, else it is the past.
  const tenses = new Set(hits.filter((hit) => hit.form === 'past' || hit.form === 'present').map((hit) => hit.form));
  if (tenses.size === 2) {
    const keep =
      hits.some((hit) => hit.reading.future) || BEFORE_PRESENT.has(analysis.tokens[i - 1]?.form ?? '')
        ? 'present'
        : 'past';
    const other = keep === 'past' ? 'present' : 'past';
    for (let k = hits.length - 1; k >= 0; k--)
      if (hits[k]?.form === other && hits.some((h) => h.form === keep && h.trigger.kind === hits[k]?.trigger.kind))
        hits.splice(k, 1);
  }
  // «رفع»: he lifted, or the lifting of. A word that opens its clause is the verb, as is one before an accusative.
  if (hits.some((hit) => hit.form === 'past') && hits.some((hit) => hit.form === 'masdar')) {
    const drop = opensClause(analysis, i, hits) || isAccusative(analysis, i + 1) ? 'masdar' : 'past';
    for (let k = hits.length - 1; k >= 0; k--) {
      const hit = hits[k] as TriggerHit;
      if (hit.form === drop && hits.some((h) => h !== hit && h.trigger.id === hit.trigger.id && h.form !== drop))
        hits.splice(k, 1);
    }
  }
  // The longest phrase wins over a shorter reading of the same word («حظر السلاح» over «حظر»).
  const longest = Math.max(...hits.map((hit) => hit.end), 0);
  return hits.filter((hit) => hit.end === longest);
}

function opensClause(analysis: Analysis, i: number, hits: readonly TriggerHit[]): boolean {
  const before = analysis.tokens[i - 1];
  if (!before || before.kind !== 'word') return true;
  return hits.some((hit) => hit.reading.conjunction !== '') || BEFORE_PAST.has(before.form);
}

const BEFORE_PAST = new Set([
  'قد',
  'وقد',
  'لقد',
  'فقد',
  'الذي',
  'التي',
  'كان',
  'وكان',
  'كما',
  'ثم',
  'حيث',
  'بعدما',
  'عندما',
  'انه',
  'بانه',
]);

function isAccusative(analysis: Analysis, i: number): boolean {
  return /[^يا]ا$/u.test(analysis.tokens[i]?.form ?? '') && (analysis.tokens[i]?.form.length ?? 0) > 3;
}

/** Particles that only a present follows. */
const BEFORE_PRESENT = new Set(['سوف', 'لن', 'لم', 'ان', 'بان', 'لا', 'وسوف', 'كي', 'لكي', 'حتي']);

/** A verb takes no article and no preposition but the «ل» of purpose; a noun no future «س». */
function allowed(use: TriggerUse, reading: Reading, length: number): boolean {
  if (use.form === 'past' || use.form === 'present') {
    if (reading.definite) return false;
    if (reading.preposition && !(reading.preposition === 'ل' && use.form === 'present')) return false;
    return !reading.future || use.form === 'present';
  }
  return !reading.future && !(reading.suffix && length > 1);
}
