import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Assertion, Kind } from '../../model/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { Trail } from '../explain/trail.ts';
import type { ItemMention } from '../mention.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Syntax } from '../syntax/parse-sentence.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { DraftStep } from './draft-step.ts';
import type { Left } from './leave.ts';

/** One sentence with all that a frame may look at. */
export interface Scene {
  analysis: Analysis;
  read: SentenceReading;
  lexicon: ClaimLexicon;
  /** What the words of the sentence may be (see `Fact`). */
  facts: number;
  /** The triggers of the sentence, before the syntax tells which of their uses they are. */
  hits: readonly TriggerHit[];
  syntax: Syntax;
  /** Words that say that something happens, in the order of the text, each with what governs it. */
  predicates: readonly Predicate[];
  /** How many of a thousand weapons of the catalogue a state makes: who of two is the likelier supplier. */
  arms(id: string): number;
  /** The sentence before, for those whom a dropped subject stands for; null at the beginning. */
  before: Scene | null;
  /**
   * Triggers of which the frames made nothing; null unless an explanation is asked for. Where it is, no sentence is passed over for
   * being cheaply told to hold nothing.
   */
  left: Left[] | null;
}

/** A claim before its chain, time and amounts are known. */
export interface Draft {
  kind: Kind;
  subtype: string;
  assertion: Assertion;
  roles: Record<string, string[]>;
  /** Ids for roles that stay empty where the document says nothing better: the state of a place that was struck, the maker of a weapon. */
  likely?: Record<string, string[]>;
  /** True where it counts only with every role filled: arms in general, smuggling, training. */
  whole?: boolean;
  /** True for what is named as known only, to date or explain something else: «عقب [الهجوم]». */
  recalled?: boolean;
  /** The role of forces that are the speaker's own where he is the state or group they fight for: «قال الجيش التركي إن [سلاح الجو] قصف». */
  speakers?: 'attacker' | 'interceptor';
  /** True for a launch of which nobody is said to be hit: an attack only by those who attack. */
  bare?: boolean;
  /** True for a rule that others call for: who would set it need not be told. */
  called?: boolean;
  /** Roles that the words fill with somebody who is no known party, so that no other sentence may fill them. */
  unknown?: readonly string[];
  items: ItemMention[];
  sentence: number;
  trigger: TriggerHit;
  /** The clauses that say it, that of the trigger first: where its time and money are looked for. */
  clauses: readonly Clause[];
  rule: string;
  steps: readonly DraftStep[];
  /** Where it is noted what becomes of it; only where an explanation is asked for. */
  trail?: Trail;
}

/** A frame reads the predicates of its kind in a sentence. */
export interface Frame {
  name: string;
  /** One line: the constructions that it reads. */
  reads: string;
  /** False where the facts of a sentence and of those before it (see `Fact`) tell that `read` would find nothing there. */
  may(facts: ArrayLike<number>, sentence: number): boolean;
  read(scene: Scene): Draft[];
}

/** Folded word at a token, empty outside the text. */
export function formAt(scene: Scene, i: number): string {
  return scene.analysis.tokens[i]?.form ?? '';
}

/** True where a token can be read as one of some words, whatever its clitics. */
export function isOneOf(scene: Scene, i: number, words: ReadonlySet<string>): boolean {
  if (scene.analysis.tokens[i]?.kind !== 'word') return false;
  for (const { stem } of scene.analysis.readings(i)) if (words.has(stem)) return true;
  return false;
}

/** A predicate's use as a trigger of a kind, in one of some classes. */
export function hitOf(
  predicate: Predicate,
  kind: Kind,
  ...classes: TriggerHit['trigger']['class'][]
): TriggerHit | undefined {
  return hitsOf(predicate, kind, ...classes)[0];
}

/** All uses of a predicate as triggers of a kind, in one of some classes. */
export function hitsOf(
  predicate: Predicate,
  kind: Kind,
  ...classes: TriggerHit['trigger']['class'][]
): readonly TriggerHit[] {
  return predicate.hits.filter(
    (hit) => hit.trigger.kind === kind && (classes.length === 0 || classes.includes(hit.trigger.class)),
  );
}

/**
 * True where a phrase belongs to another noun of action than a predicate: «لقاء كارتر … حيال الاتفاق المبرم [بين إيران والغرب]».
 * Such a noun stands right before the phrase, and governs none of `chain`.
 */
export function isAnothers(
  scene: Scene,
  predicate: Predicate,
  phrase: { first: number },
  chain: readonly Predicate[] = [predicate],
): boolean {
  return scene.predicates.some(
    (one) =>
      one.kind === 'noun' &&
      one.first > predicate.first &&
      one.phrase !== predicate.phrase &&
      one.phrase?.end === phrase.first &&
      !chain.includes(one),
  );
}
